import type { QueryClient } from '@tanstack/react-query';
import type { Context } from 'react';
import type { CreditsClient } from '../api/createCreditsClient.js';
import type { TabSharing } from '../api/tabs/shareTabs.js';
import type { CreditsMessages } from '../format/messageTypes.js';
import type { CreditsTheme } from '../theme/CreditsTheme.js';
import { sharedContext } from './sharedContext.js';

/** Where the credits of one team come from. */
export interface CreditsConnection {
  client: CreditsClient;
  /** `null`: signed out. */
  team: string | null;
  queryClient: QueryClient;
  /** How the tabs of this origin share what they read; `null`: each asks for itself. */
  tabs: TabSharing | null;
  /** `false`: no quick retries. */
  retry?: false | undefined;
}

/** How widgets look and speak, unless their own props say otherwise. */
export interface CreditsSettings {
  theme?: CreditsTheme | undefined;
  locale?: string | undefined;
  timeZone?: string | undefined;
  messages?: CreditsMessages | undefined;
  now?: (() => number) | undefined;
}

/** What a provider gives to hooks and widgets. */
export interface CreditsContextValue {
  connection: CreditsConnection;
  settings: CreditsSettings;
}

/** `null` outside of a provider. */
export const CreditsContext: Context<CreditsContextValue | null> =
  sharedContext<CreditsContextValue>();
