/** The response header that names the team whose credits the response holds. */
export const TEAM_HEADER = 'credits-team';

/** A team id as the value of {@link TEAM_HEADER}: percent-encoded, because headers are ASCII only. */
export function encodeTeam(team: string): string {
  return encodeURIComponent(team.toWellFormed());
}

/**
 * Whether the header names another team than the one requested. A hand-written server may send an id unencoded, unless
 * it contains a `%`, which would make it ambiguous.
 */
export function isOtherTeam(header: string | null, team: string): boolean {
  if (header === null || header === encodeTeam(team)) return false;
  return header !== team || team.includes('%');
}
