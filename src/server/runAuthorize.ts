import { withDeadline } from '../api/http/withDeadline.js';
import { asCreditsError } from '../credits/CreditsError.js';
import type { CreditsAccess } from './handlerOptions.js';
import { hostError } from './hostError.js';

/**
 * Runs `authorize` with a timeout and validates its result; `null` means signed out. Rejects with a `CreditsError`:
 * `server` when `authorize` throws, `timeout` when it takes too long, `config` when it returns no team. A missing key
 * is `undefined`; `requestUpstream` rejects it.
 */
export async function runAuthorize(
  authorize: () => unknown,
  timeoutMs: number,
): Promise<CreditsAccess | null> {
  const access = await withTimeout(timeoutMs, () => fieldsOf(authorize));
  if (access === null) return null;
  const { team, apiKey } = access;
  if (typeof team !== 'string' || team === '' || !team.isWellFormed()) throw hostError('noTeam');
  return { team, apiKey: typeof apiKey === 'string' ? apiKey : undefined };
}

async function withTimeout<T>(timeoutMs: number, work: () => Promise<T>): Promise<T> {
  try {
    return await withDeadline(timeoutMs, undefined, work);
  } catch (error) {
    throw asCreditsError(error).code === 'timeout' ? hostError('slow') : error;
  }
}

/** The fields that `authorize` returned, read once: they may be getters, which can throw, too. */
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
