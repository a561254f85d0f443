import { withDeadline } from '../api/http/withDeadline.js';
import { CreditsError } from '../credits/CreditsError.js';
import type { CreditsAccess } from './createCreditsHandler.js';

/**
 * Whom the host knows; `null` for nobody. Rejects with `server` when `authorize` throws (what it threw may hold a secret,
 * and is dropped), with `timeout` when it takes too long, and with `config` when it gives no team.
 */
export function accessOf(
  authorize: () => unknown,
  timeoutMs: number,
): Promise<CreditsAccess | null> {
  return withDeadline(timeoutMs, undefined, async () => {
    const access = await fieldsOf(authorize);
    if (access === null) return null;
    const { team, apiKey } = access;
    if (typeof team !== 'string' || team === '' || !team.isWellFormed()) {
      throw new CreditsError('config');
    }
    // JavaScript hosts, and `process.env.KEY!`: a missing key is refused like one that fits no header.
    return { team, apiKey: typeof apiKey === 'string' ? apiKey : '' };
  });
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
    throw new CreditsError('server');
  }
}
