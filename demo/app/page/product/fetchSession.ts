/** A person who can sign in. */
export interface Person {
  name: string;
  /** Id of their team; not secret. */
  team: string;
  teamName: string;
}

/** State of the session, from the product's server. */
export interface Session {
  /** Who is signed in; `null` when signed out. */
  user: Person | null;
  /** Everyone who can sign in. */
  people: readonly Person[];
}

/** Reads the session (`GET`), signs in or switches teams (`POST`), or signs out (`DELETE`). */
export async function fetchSession(
  method: 'GET' | 'POST' | 'DELETE',
  team?: string,
): Promise<Session> {
  const query = team === undefined ? '' : `?${new URLSearchParams({ team })}`;
  const response = await fetch(`/session${query}`, { method });
  if (!response.ok) throw new Error(`${method} /session: ${response.status}`);
  return response.json();
}
