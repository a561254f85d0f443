/** Somebody who can sign in. */
export interface Person {
  name: string;
  /** Id of their team, no secret. */
  team: string;
  teamName: string;
}

/** What the product's server says about its log-in. */
export interface Session {
  /** Who is signed in; `null` for nobody. */
  reader: Person | null;
  /** Who could be. */
  people: readonly Person[];
}

/** Reads the session (`GET`), signs in or switches to a team (`POST`), or signs out (`DELETE`). */
export async function askSession(
  method: 'GET' | 'POST' | 'DELETE',
  team?: string,
): Promise<Session> {
  const query = team === undefined ? '' : `?${new URLSearchParams({ team })}`;
  const answer = await fetch(`/session${query}`, { method });
  if (!answer.ok) throw new Error(`${method} /session: ${answer.status}`);
  return answer.json();
}
