/** The query key of one team's credits. */
export type CreditsKey = readonly ['react-credit-widgets', 1, 'credits', string | null];

/**
 * Query keys. They contain the team and the version of the cached shape, but neither endpoint nor client, so that a
 * server and a browser share entries.
 */
export const creditsKeys = {
  /** Every entry of this package, for any team. */
  all: ['react-credit-widgets', 1, 'credits'] as const,
  /** The entry of one team; `null` means signed out. */
  team: (team: string | null): CreditsKey => ['react-credit-widgets', 1, 'credits', team],
};
