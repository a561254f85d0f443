import type { CreditsAccess } from 'react-credit-widgets/server';
import { createCookie } from 'react-router';

const signedOut = createCookie('signed-out', { httpOnly: true, sameSite: 'lax' });

/** Stands for your own: the team that is signed in and the API key of that team, or null for nobody. */
export async function getSession(request: Request): Promise<CreditsAccess | null> {
  const isSignedOut = await signedOut.parse(request.headers.get('cookie'));
  return isSignedOut ? null : { team: 'team_demo', apiKey: process.env.OLOSTEP_API_KEY ?? '' };
}

/** The `Set-Cookie` header that signs out. */
export function endSession(): Promise<string> {
  return signedOut.serialize(true);
}
