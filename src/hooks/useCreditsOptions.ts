import type { QueryClient } from '@tanstack/react-query';
import {
  type CreditsQueryOptions,
  type CreditsQuerySettings,
  creditsQueryOptions,
} from '../sync/creditsQueryOptions.js';
import { useCreditsConnection } from './CreditsContext.js';
import { useOnline } from './useOnline.js';

/** What is paused while there is no network would all be sent the moment it is back, by all pages at once. */
const ASK_NOBODY = {
  refetchInterval: false,
  refetchOnMount: false,
  refetchOnWindowFocus: false,
} as const;

type HookOptions = Omit<CreditsQueryOptions, keyof typeof ASK_NOBODY> &
  (Pick<CreditsQueryOptions, keyof typeof ASK_NOBODY> | typeof ASK_NOBODY);

/** The provider's query options and client; while offline, such as wait for a first answer only. */
export function useCreditsOptions(
  hookName: string,
  settings?: Pick<CreditsQuerySettings, 'refetchInterval'>,
): [HookOptions, QueryClient] {
  const { client, team, queryClient, retry } = useCreditsConnection(hookName);
  const isOnline = useOnline();
  const options = creditsQueryOptions(client, team, { retry, ...settings });
  return [isOnline ? options : { ...options, ...ASK_NOBODY }, queryClient];
}
