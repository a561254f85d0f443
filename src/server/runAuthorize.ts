import { withDeadline } from '../api/http/withDeadline.js';
import { asCreditsError } from '../credits/CreditsError.js';
import type { CreditsAccess } from './handlerOptions.js';
import { hostError } from './hostError.js';

/**
 * Whom the host knows; `null` for nobody. Rejects with a `CreditsError` that says what is wrong with `authorize`: `server` when it
 * throws, `timeout` when it takes too long, `config` when it gives no team. A missing key is
 * `undefined`: who reads refuses it.
 */
export async function runAuthorize(
  authorize: () => unknown,
  timeoutMs: number,
): Promise<CreditsAccess | null> {
  const access = await inTime(timeoutMs, () => fieldsOf(authorize));
  if (access === null) return null;
  const { team, apiKey } = access;
  if (typeof team !== 'string' || team === '' || !team.isWellFormed()) throw hostError('noTeam');
  return { team, apiKey: typeof apiKey === 'string' ? apiKey : undefined };
}

async function inTime<T>(timeoutMs: number, work: () => Promise<T>): Promise<T> {
  try {
    return await withDeadline(timeoutMs, undefined, work);
  } catch (error) {
    throw asCreditsError(error).code === 'timeout' ? hostError('slow') : error;
  }
}

/** What `authorize` gave, read once: its fields may be getters, which throw, too. */
async function fieldsOf(
  authorize: () => unknown,
): Promise<Record<keyof CreditsAccess, unknown> | null> {
  try {
    const access = await authorize();
    if (access === null) return null;
    const { team, apiKey } = Object(access) as Partial<Record<keyof CreditsAccess, unknown>>;
    return { team, apiKey };
  } catch {
    throw hostError('threw');
  }
}
