import { CreditsError } from '../credits/CreditsError.js';
import type { CreditsAccess } from './createCreditsHandler.js';

/**
 * Whom the host knows; `null` for nobody. Rejects with `server` when `authorize` throws (what it threw may hold a secret,
 * and is dropped) and with `config` when it gives no team.
 */
export async function accessOf(authorize: () => unknown): Promise<CreditsAccess | null> {
  const access = await orServerError(authorize);
  if (access === null) return null;
  // JavaScript hosts, and `process.env.KEY!`: a key that is missing is the upstream's to refuse.
  const { team, apiKey } = Object(access) as Partial<Record<keyof CreditsAccess, unknown>>;
  if (typeof team !== 'string' || team === '' || !team.isWellFormed()) {
    throw new CreditsError('config');
  }
  return { team, apiKey: typeof apiKey === 'string' ? apiKey : '' };
}

async function orServerError(authorize: () => unknown): Promise<unknown> {
  try {
    return await authorize();
  } catch {
    throw new CreditsError('server');
  }
}
