import { CreditsError } from '../credits/CreditsError.js';
import type { CreditsAccess, CreditsHandlerOptions } from './createCreditsHandler.js';

/**
 * Whom the host's `authorize` knows; `null` for nobody. Rejects with `server` when it throws (what it threw may hold a
 * secret, and is dropped) and with `config` when it gives no team.
 */
export async function accessOf(
  request: Request,
  authorize: CreditsHandlerOptions['authorize'],
): Promise<CreditsAccess | null> {
  const access = await ask(request, authorize);
  if (access === null) return null;
  // JavaScript hosts, and `process.env.KEY!`: a key that is missing is the upstream's to refuse.
  const { team, apiKey } = Object(access) as Partial<Record<keyof CreditsAccess, unknown>>;
  if (typeof team !== 'string' || team === '' || !team.isWellFormed()) {
    throw new CreditsError('config');
  }
  return { team, apiKey: typeof apiKey === 'string' ? apiKey : '' };
}

async function ask(
  request: Request,
  authorize: CreditsHandlerOptions['authorize'],
): Promise<unknown> {
  try {
    return await authorize(request);
  } catch {
    throw new CreditsError('server');
  }
}
