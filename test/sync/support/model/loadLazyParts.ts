import { CreditsError } from 'react-credit-widgets/query';
import { aCredits } from 'react-credit-widgets/testing';
import { requestAnswer } from '../../../../src/sync/requestAnswer.js';

/** Loads what the engine loads when it is needed, because loading takes real time. */
export async function loadLazyParts(): Promise<void> {
  await import('../../../../src/sync/later.js');
  const clients = [
    { getCredits: () => Promise.resolve(aCredits({ balance: 0.5 })) },
    { getCredits: () => Promise.reject(new CreditsError('server', { status: 500 })) },
  ];
  const { signal } = new AbortController();
  for (const client of clients) await requestAnswer(client, 'a', signal, Date.now);
}
