/** The response header that says whose credits an answer holds. */
export const TEAM_HEADER = 'credits-team';

/** A team's id as the value of {@link TEAM_HEADER}: percent-encoded, because a header carries ASCII alone. */
export function encodeTeam(team: string): string {
  return encodeURIComponent(team.toWellFormed());
}

/**
 * Whether a header says another team than the one asked for. A server made by hand may send an id as it is; one with a
 * `%` in it would be two ids at once, so that one has to be encoded.
 */
export function isOtherTeam(header: string | null, team: string): boolean {
  if (header === null || header === encodeTeam(team)) return false;
  return header !== team || team.includes('%');
}
