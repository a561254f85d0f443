import { copyCreditsInfo } from '../api/copyCreditsInfo.js';
import { withDeadline } from '../api/http/withDeadline.js';
import { asRecord } from '../api/parse/fields.js';
import { parseCredits } from '../api/parseCredits.js';
import { systemNow } from '../api/systemNow.js';
import type { CreditsInfoWire } from '../api/wire.js';
import type { CachedCredits, CreditsCache } from './creditsCache.js';
import type { CreditsAccess } from './handlerOptions.js';
import type { HandlerSettings } from './handlerSettings.js';

/** How long each call of a cache may take, in milliseconds. */
export const CACHE_WAIT_MS = 500;

/** The credits that were read a moment ago, by this instance or by another one. */
export interface FreshCredits {
  /** Those that are young enough to serve again; `null` for none. */
  read: (access: CreditsAccess) => Promise<CreditsInfoWire | null>;
  /** Keeps what a read that began at `readAtMs` (epoch milliseconds) has brought. Never fails. */
  keep: (access: CreditsAccess, info: CreditsInfoWire, readAtMs: number) => Promise<void>;
}

/** @param givenCache - A host's; without it the memory of this process. */
export function createFreshCredits(
  settings: HandlerSettings,
  givenCache: CreditsCache | undefined,
): FreshCredits {
  const { freshMs, maxBytes } = settings;
  const cache = givenCache ?? createMemoryCache();
  if (freshMs === 0) return { read: async () => null, keep: async () => {} };
  return {
    async read(access) {
      const value = await orNull(async () => cache.get(await keyOf(access, settings)));
      const entry: Partial<Record<keyof CachedCredits, unknown>> = asRecord(value) ?? {};
      const isOurs = entry.version === 1 && entry.team === access.team;
      if (!isOurs || !isFresh(entry.readAtMs, freshMs)) return null;
      return givenCache ? usable(entry.info, maxBytes) : (entry.info as CreditsInfoWire);
    },
    async keep(access, info, readAtMs) {
      const value: CachedCredits = { version: 1, team: access.team, readAtMs, info };
      const ttl = Math.ceil(freshMs / 1000);
      await orNull(async () => cache.set(await keyOf(access, settings), value, { ttl }));
    },
  };
}

/**
 * A place in a cache for a team, as its key reads it: two apps may share a store and call two teams by one id. Hashed, because
 * ids may differ only in case, or hold what is a path or a pattern to a store, and because nobody may see the key.
 */
async function keyOf({ team, apiKey }: CreditsAccess, { upstream }: HandlerSettings) {
  const bytes = new TextEncoder().encode(JSON.stringify([upstream, team, apiKey]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'));
  return `react-credit-widgets:${digits.join('')}`;
}

/** Clocks of two instances differ, and a clock may be set back: credits from the future are as old as those from the past. */
function isFresh(readAtMs: unknown, freshMs: number): boolean {
  return typeof readAtMs === 'number' && Math.abs(systemNow() - readAtMs) < freshMs;
}

/** Others can write into a shared store, so what comes out of it is a body like any other. */
function usable(info: unknown, maxBytes: number): CreditsInfoWire | null {
  try {
    parseCredits(info);
    const copy = copyCreditsInfo(info);
    return JSON.stringify(copy).length <= maxBytes ? copy : null;
  } catch {
    return null;
  }
}

/** What `ask` says within {@link CACHE_WAIT_MS}; `null` when it fails or takes longer. */
function orNull(ask: () => Promise<unknown>): Promise<unknown> {
  return withDeadline(CACHE_WAIT_MS, undefined, ask).catch(() => null);
}

/** The cache of one handler on its own. Drops what is older than its `ttl` whenever something new comes. */
export function createMemoryCache(): CreditsCache {
  const kept = new Map<string, { value: CachedCredits; untilMs: number }>();
  return {
    get: (key) => kept.get(key)?.value,
    set: (key, value, { ttl }) => {
      const steadyMs = performance.now(); // nobody can set it back, and so keep entries for ever
      for (const [old, { untilMs }] of kept) if (untilMs <= steadyMs) kept.delete(old);
      kept.set(key, { value, untilMs: steadyMs + ttl * 1000 });
    },
  };
}
