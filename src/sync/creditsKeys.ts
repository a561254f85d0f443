/** The query key of one team's credits. The source follows only if it is not the default. */
export type CreditsKey =
  | readonly ['react-credit-widgets', 1, 'credits', string | null]
  | readonly ['react-credit-widgets', 1, 'credits', string | null, string];

/** The source whose name is not part of the keys. */
export const DEFAULT_SOURCE = '/api/credits';

/**
 * Query keys. They contain the version of the cached shape, the team, and where its credits come from if that is not
 * `/api/credits`, so that a server and a browser share entries, and two endpoints do not.
 */
export const creditsKeys = {
  /** Every entry of this package, for any team and source. */
  all: ['react-credit-widgets', 1, 'credits'] as const,
  /** The entry of one team; `null` means signed out. */
  team: (team: string | null, source: string = DEFAULT_SOURCE): CreditsKey =>
    source === DEFAULT_SOURCE ? [...creditsKeys.all, team] : [...creditsKeys.all, team, source],
};

/** The source of an entry of this package; `null` for the entries of others. */
export function sourceOfKey(key: readonly unknown[]): string | null {
  if (!creditsKeys.all.every((part, index) => part === key[index])) return null;
  return typeof key[4] === 'string' ? key[4] : DEFAULT_SOURCE;
}
