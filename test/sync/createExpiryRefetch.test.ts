import fc from 'fast-check';
import type { Credits } from 'react-credit-widgets/query';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { nextExpiry } from '../../src/credits/nextExpiry.js';
import { createExpiryRefetch, expiryDelayMs } from '../../src/sync/createExpiryRefetch.js';
import { anEnvironment } from './support/anEnvironment.js';

const HOUR_MS = 3_600_000;

/** Credits with a live lot for each of these times until an expiry, in milliseconds. */
const expiringIn = (...dueInMs: (number | null)[]) =>
  aCredits({
    lots: dueInMs.map((ms) => aLot({ expiresAtMs: ms === null ? null : PINNED_NOW + ms })),
  });

/** Refetches of a page with these credits; the jitter is half a minute. */
function aPage(first: Credits | undefined, now = () => Date.now()) {
  const env = anEnvironment();
  const refetch = vi.fn();
  let credits = first;
  const expiry = createExpiryRefetch({
    env,
    getNextExpiryMs: (nowMs) => nextExpiry(credits?.lots ?? [], nowMs)?.atMs ?? null,
    now,
    refetch,
  });
  return {
    ...expiry,
    refetch,
    arrive(next: Credits | undefined) {
      credits = next;
      expiry.handleResult();
    },
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  };
}

describe('createExpiryRefetch', () => {
  it('FAULTS 64: refetches once, within a minute after the soonest expiry', async () => {
    const page = aPage(expiringIn(2 * HOUR_MS, HOUR_MS, null));
    await page.pass(HOUR_MS + 29_999);
    expect(page.refetch).not.toHaveBeenCalled();
    await page.pass(1);
    expect(page.refetch).toHaveBeenCalledTimes(1);
    await page.pass(24 * HOUR_MS);
    expect(page.refetch).toHaveBeenCalledTimes(1);
  });

  it('refetches after the next expiry when the answer to the first has arrived', async () => {
    const page = aPage(expiringIn(HOUR_MS, 2 * HOUR_MS));
    await page.pass(HOUR_MS + 30_000);
    page.handleResult();
    await page.pass(HOUR_MS);
    expect(page.refetch).toHaveBeenCalledTimes(2);
  });

  it('is not delayed by each poll that arrives before', async () => {
    const page = aPage(expiringIn(HOUR_MS));
    for (let minute = 1; minute < 60; minute += 1) {
      await page.pass(60_000);
      page.handleResult();
    }
    await page.pass(90_000);
    expect(page.refetch).toHaveBeenCalledTimes(1);
  });

  it('FAULTS 64: does not refetch if a poll has just brought what is left after the expiry', async () => {
    const page = aPage(expiringIn(HOUR_MS));
    await page.pass(HOUR_MS + 10_000);
    page.arrive(aCredits({ lots: [] }));
    await page.pass(HOUR_MS);
    expect(page.refetch).not.toHaveBeenCalled();
  });

  it('refetches after the expiry of new credits alone', async () => {
    const page = aPage(expiringIn(HOUR_MS));
    page.arrive(expiringIn(3 * HOUR_MS));
    await page.pass(2 * HOUR_MS);
    expect(page.refetch).not.toHaveBeenCalled();
    await page.pass(HOUR_MS + 30_000);
    expect(page.refetch).toHaveBeenCalledTimes(1);
  });

  it('refetches once per expiry though the clock of the page is pinned', async () => {
    const page = aPage(expiringIn(1_000), () => PINNED_NOW);
    for (let poll = 0; poll < 60; poll += 1) {
      await page.pass(60_000);
      page.handleResult();
    }
    expect(page.refetch).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Credits | undefined]>([
    ['without credits', undefined],
    ['without lots', aCredits({ lots: [] })],
    ['with lots that never expire', expiringIn(null)],
    ['with expired lots', expiringIn(-1)],
    ['with a lot that expires in more than 24 days', expiringIn(25 * 24 * HOUR_MS)],
  ])('sets no timer %s', (_what, credits) => {
    aPage(credits);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sets no timer for credits that are gone', () => {
    const page = aPage(expiringIn(HOUR_MS));
    page.arrive(undefined);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops', () => {
    aPage(expiringIn(HOUR_MS)).stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('expiryDelayMs', () => {
  it.each([
    // due in, random → delay
    [0, 0, 1],
    [0, 0.5, 30_001],
    [-3_600_000, 0, 1],
    [90_000, 0.25, 105_000],
    [2 ** 31 - 1, 0, 2 ** 31 - 1],
    [2 ** 31 - 1, 0.1, null],
    [Number.MAX_SAFE_INTEGER, 0, null],
  ])('due in %d ms, random %d: %s ms', (dueInMs, random, delayMs) => {
    expect(expiryDelayMs(dueInMs, random)).toBe(delayMs);
  });

  it('is null, or finite, > 0 and < 2^31', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.double({ min: 0, max: 0.99 }), (due, random) => {
        const delayMs = expiryDelayMs(due, random);
        return delayMs === null || (delayMs > 0 && delayMs < 2 ** 31);
      }),
    );
  });
});
