import type { CreditsAccess } from 'react-credit-widgets/server';
import { createCookie } from 'react-router';

const signedOut = createCookie('signed-out', { httpOnly: true, sameSite: 'lax' });

/** Replace with your session: the signed-in team and its API key, or null when signed out. */
export async function getSession(request: Request): Promise<CreditsAccess | null> {
  const isSignedOut = await signedOut.parse(request.headers.get('cookie'));
  return isSignedOut ? null : { team: 'team_demo', apiKey: process.env.OLOSTEP_API_KEY ?? '' };
}

/** Returns the `Set-Cookie` header that signs out. */
export function endSession(): Promise<string> {
  return signedOut.serialize(true);
}
