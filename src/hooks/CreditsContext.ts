import { type Context, useContext } from 'react';
import type { CreditsMessages } from '../format/messageTypes.js';
import type { CreditsStore } from '../sync/CreditsStore.js';
import type { CreditsTheme } from '../theme/CreditsTheme.js';
import { sharedContext } from './sharedContext.js';

/** Defaults for the look and language of widgets, whose own props override them. */
export interface CreditsSettings {
  theme?: CreditsTheme | undefined;
  locale?: string | undefined;
  timeZone?: string | undefined;
  messages?: CreditsMessages | undefined;
  now?: (() => number) | undefined;
}

/** What a provider passes to hooks and widgets. */
export interface CreditsContextValue {
  store: CreditsStore;
  /** Milliseconds between polls; `false` for none. */
  intervalMs: number | false;
  settings: CreditsSettings;
}

/** `null` outside a provider. */
export const CreditsContext: Context<CreditsContextValue | null> =
  sharedContext<CreditsContextValue>();

/** What the nearest provider passes. Without a provider it throws, and says how to fix it. */
export function useCreditsContext(hookName: string): CreditsContextValue {
  const context = useContext(CreditsContext);
  if (context) return context;
  throw new Error(
    `${hookName} needs a <CreditsProvider team="…"> above it, which sets whose credits to read. Wrap your app in one.`,
  );
}
