import { copyCreditsInfo } from '../api/copyCreditsInfo.js';
import { withDeadline } from '../api/http/withDeadline.js';
import { asRecord } from '../api/parse/fields.js';
import { parseCredits } from '../api/parseCredits.js';
import { systemNow } from '../api/systemNow.js';
import type { CreditsInfoWire } from '../api/wire.js';
import type { CachedCredits, CreditsCache } from './creditsCache.js';
import type { CreditsAccess } from './handlerOptions.js';
import type { HandlerSettings } from './handlerSettings.js';

/** The longest that a call of the cache may take, in milliseconds. */
export const CACHE_WAIT_MS = 500;

/** A team's credits, and when they were requested from the upstream. */
export type DatedCredits = Pick<CachedCredits, 'info' | 'readAtMs'>;

/** The credits that were read a moment ago, by this instance or another one. */
export interface FreshCredits {
  /** Returns credits that are recent enough to serve again; `null` for none. */
  read: (access: CreditsAccess) => Promise<DatedCredits | null>;
  /** Stores the result of a read. Never rejects. */
  store: (access: CreditsAccess, credits: DatedCredits) => Promise<void>;
}

/** @param givenCache - The host's cache; without it, the memory of this process is used. */
export function createFreshCredits(
  settings: HandlerSettings,
  givenCache: CreditsCache | undefined,
): FreshCredits {
  const { freshMs, maxBytes } = settings;
  const cache = givenCache ?? createMemoryCache();
  if (freshMs === 0) return { read: async () => null, store: async () => {} };
  return {
    async read(access) {
      const value = await orNull(async () => cache.get(await keyOf(access, settings)));
      const entry: Partial<Record<keyof CachedCredits, unknown>> = asRecord(value) ?? {};
      const isMatch = entry.version === 1 && entry.team === access.team;
      const { readAtMs } = entry;
      if (!isMatch || !isFresh(readAtMs, freshMs)) return null;
      const info = givenCache ? checkedCopy(entry.info, maxBytes) : (entry.info as CreditsInfoWire);
      return info && { info, readAtMs };
    },
    async store(access, credits) {
      const value: CachedCredits = { version: 1, team: access.team, ...credits };
      const ttl = Math.ceil(freshMs / 1000);
      await orNull(async () => cache.set(await keyOf(access, settings), value, { ttl }));
    },
  };
}

/**
 * The cache key for a team and its API key: two apps may share a store and use the same id for different teams. Hashed,
 * because ids may differ only in case or contain a path or a pattern, and because the API key must not leak.
 */
async function keyOf({ team, apiKey }: CreditsAccess, { upstream }: HandlerSettings) {
  const bytes = new TextEncoder().encode(JSON.stringify([upstream, team, apiKey]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'));
  return `react-credit-widgets:${digits.join('')}`;
}

/** Clocks of instances differ and may be set back, so credits from the future go stale like those from the past. */
function isFresh(readAtMs: unknown, freshMs: number): readAtMs is number {
  return typeof readAtMs === 'number' && Math.abs(systemNow() - readAtMs) < freshMs;
}

/** Others can write to a shared store, so its values are checked like any response. */
function checkedCopy(info: unknown, maxBytes: number): CreditsInfoWire | null {
  try {
    parseCredits(info);
    const copy = copyCreditsInfo(info);
    return JSON.stringify(copy).length <= maxBytes ? copy : null;
  } catch {
    return null;
  }
}

/** The result of `call` within {@link CACHE_WAIT_MS}; `null` when it fails or takes longer. */
function orNull(call: () => Promise<unknown>): Promise<unknown> {
  return withDeadline(CACHE_WAIT_MS, undefined, call).catch(() => null);
}

/** A handler's default cache, in memory. Each `set` drops the entries that are older than their `ttl`. */
export function createMemoryCache(): CreditsCache {
  const entries = new Map<string, { value: CachedCredits; untilMs: number }>();
  return {
    get: (key) => entries.get(key)?.value,
    set: (key, value, { ttl }) => {
      const steadyMs = performance.now(); // cannot be set back, which would keep entries forever
      for (const [oldKey, { untilMs }] of entries) if (untilMs <= steadyMs) entries.delete(oldKey);
      entries.set(key, { value, untilMs: steadyMs + ttl * 1000 });
    },
  };
}
