import { useContext } from 'react';
import { type CreditsConnection, CreditsContext } from './CreditsContext.js';

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
