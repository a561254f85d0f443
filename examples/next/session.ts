import { cookies } from 'next/headers';
import type { CreditsAccess } from 'react-credit-widgets/server';

const SIGNED_OUT = 'signed-out';

/** Stands for your own: the team that is signed in and the API key of that team, or null for nobody. */
export async function getSession(): Promise<CreditsAccess | null> {
  const isSignedOut = (await cookies()).has(SIGNED_OUT);
  return isSignedOut ? null : { team: 'team_demo', apiKey: process.env.OLOSTEP_API_KEY ?? '' };
}

export async function endSession(): Promise<void> {
  (await cookies()).set(SIGNED_OUT, '1');
}
