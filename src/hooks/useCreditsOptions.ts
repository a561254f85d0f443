import type { QueryClient } from '@tanstack/react-query';
import {
  type CreditsQueryOptions,
  type CreditsQuerySettings,
  creditsQueryOptions,
} from '../sync/creditsQueryOptions.js';
import { useCreditsConnection } from './CreditsContext.js';
import { useOnline } from './useOnline.js';

/** react-query resumes paused fetches on reconnect, on every page at once, so none is started offline. */
const NO_REFETCHES = {
  refetchInterval: false,
  refetchOnMount: false,
  refetchOnWindowFocus: false,
} as const;

type HookOptions = Omit<CreditsQueryOptions, keyof typeof NO_REFETCHES> &
  (Pick<CreditsQueryOptions, keyof typeof NO_REFETCHES> | typeof NO_REFETCHES);

/** The provider's query options and client; while offline, only the first fetch may be pending. */
export function useCreditsOptions(
  hookName: string,
  settings?: Pick<CreditsQuerySettings, 'refetchInterval'>,
): [HookOptions, QueryClient] {
  const { client, team, queryClient, retry } = useCreditsConnection(hookName);
  const isOnline = useOnline();
  const options = creditsQueryOptions(client, team, { retry, ...settings });
  return [isOnline ? options : { ...options, ...NO_REFETCHES }, queryClient];
}
