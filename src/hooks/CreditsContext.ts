import { type Context, useContext } from 'react';
import type { CreditsMessages } from '../format/messageTypes.js';
import type { CreditsConnection } from '../sync/CreditsConnection.js';
import type { CreditsTheme } from '../theme/CreditsTheme.js';
import { sharedContext } from './sharedContext.js';

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

/** The connection of the nearest provider; throws and says how to mend it where there is none. */
export function useCreditsConnection(hookName: string): CreditsConnection {
  const context = useContext(CreditsContext);
  if (!context) {
    throw new Error(
      `${hookName} needs a <CreditsProvider team="…"> above it, which says whose credits to read. Wrap your app in one.`,
    );
  }
  return context.connection;
}
