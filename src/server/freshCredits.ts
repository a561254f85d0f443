import { copyCreditsInfo } from '../api/copyCreditsInfo.js';
import { withDeadline } from '../api/http/withDeadline.js';
import { asRecord } from '../api/parse/fields.js';
import { parseCredits } from '../api/parseCredits.js';
import { systemNow } from '../api/systemNow.js';
import type { CreditsInfoWire } from '../api/wire.js';
import type { CachedCredits, CreditsCache } from './creditsCache.js';
import type { HandlerSettings } from './handlerSettings.js';

/** How long a cache may take, in milliseconds: a broken one costs no reader more. */
export const CACHE_WAIT_MS = 500;

/** A team's credits that are young enough to serve again, as some instance read them; `null` for none. */
export async function readFresh(
  cache: CreditsCache,
  team: string,
  settings: HandlerSettings,
): Promise<CreditsInfoWire | null> {
  if (settings.freshMs === 0) return null;
  const value = await orNull(async () => cache.get(await keyOf(team, settings)));
  const entry: Partial<Record<keyof CachedCredits, unknown>> = asRecord(value) ?? {};
  const isOurs = entry.version === 1 && entry.team === team;
  return isOurs && isFresh(entry.readAtMs, settings.freshMs) ? usable(entry.info) : null;
}

/** Keeps what was just read. Never fails. */
export async function storeFresh(
  cache: CreditsCache,
  team: string,
  info: CreditsInfoWire,
  settings: HandlerSettings,
): Promise<void> {
  if (settings.freshMs === 0) return;
  const value: CachedCredits = { version: 1, team, readAtMs: systemNow(), info };
  const ttl = Math.ceil(settings.freshMs / 1000);
  await orNull(async () => cache.set(await keyOf(team, settings), value, { ttl }));
}

/**
 * A team's place in a cache. Hashed, because ids may differ only in case, or hold what is a path or a pattern to a store.
 */
async function keyOf(team: string, { upstream }: HandlerSettings): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([upstream, team]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'));
  return `react-credit-widgets:${digits.join('')}`;
}

/** The clocks of two instances may differ, and a clock may be set back: neither makes old credits fresh. */
function isFresh(readAtMs: unknown, freshMs: number): boolean {
  return typeof readAtMs === 'number' && Math.abs(systemNow() - readAtMs) < freshMs;
}

/** Others can write into a shared store, so what comes out of it is a body like any other. */
function usable(info: unknown): CreditsInfoWire | null {
  try {
    parseCredits(info);
    return copyCreditsInfo(info);
  } catch {
    return null;
  }
}

/** What `ask` says within {@link CACHE_WAIT_MS}; `null` when it fails or takes longer. */
function orNull(ask: () => Promise<unknown>): Promise<unknown> {
  return withDeadline(CACHE_WAIT_MS, undefined, ask).catch(() => null);
}
