/** The query key of one team's credits. */
export type CreditsKey = readonly ['react-credit-widgets', 1, 'credits', string | null];

/**
 * Query keys. They hold the team and the version of the cached shape, and no endpoint and no client, so that a
 * server and a browser share entries.
 */
export const creditsKeys = {
  /** Every entry of this package, whatever the team. */
  all: ['react-credit-widgets', 1, 'credits'] as const,
  /** The entry of one team; `null` stands for nobody signed in. */
  team: (team: string | null): CreditsKey => ['react-credit-widgets', 1, 'credits', team],
};
