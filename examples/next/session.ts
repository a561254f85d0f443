import { cookies } from 'next/headers';
import type { CreditsAccess } from 'react-credit-widgets/server';

const SIGNED_OUT = 'signed-out';

/** Replace with your session: the signed-in team and its API key, or null when signed out. */
export async function getSession(): Promise<CreditsAccess | null> {
  const isSignedOut = (await cookies()).has(SIGNED_OUT);
  return isSignedOut ? null : { team: 'team_demo', apiKey: process.env.OLOSTEP_API_KEY ?? '' };
}

export async function endSession(): Promise<void> {
  (await cookies()).set(SIGNED_OUT, '1');
}
