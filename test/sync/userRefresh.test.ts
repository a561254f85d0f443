import { QueryClient } from '@tanstack/react-query';
import { CreditsError } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { givenSource } from '../../src/sync/CreditsSource.js';
import type { Snapshot } from '../../src/sync/CreditsStore.js';
import { NOTHING } from '../../src/sync/createSnapshots.js';
import {
  isRecentUserRefresh,
  isUserRefresh,
  userRefreshFailedAtMs,
} from '../../src/sync/userRefresh.js';
import { aStore } from './support/aStore.js';

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The user refreshed at `PINNED_NOW`, and the credits arrived so many milliseconds later. */
const aRefresh = (tookMs: number): Snapshot => ({
  ...NOTHING,
  credits: aCredits(),
  asOfMs: PINNED_NOW + tookMs,
  settledAtMs: PINNED_NOW + tookMs,
  refreshedAtMs: PINNED_NOW,
});

/** The same, where the attempt failed. */
const aFailedRefresh = (tookMs: number): Snapshot => ({
  ...aRefresh(tookMs),
  error: new CreditsError('server'),
  asOfMs: PINNED_NOW - 60_000,
});

/** The user has not refreshed. */
const aPoll = (snapshot: Snapshot): Snapshot => ({ ...snapshot, refreshedAtMs: 0 });

describe('isUserRefresh', () => {
  it.each([
    ['at once', 0],
    ['after 12 s, the longest that an attempt takes', 12_000],
  ])('is true for credits that came %s', (_when, tookMs) => {
    expect(isUserRefresh(aRefresh(tookMs))).toBe(true);
  });

  it.each([
    ['came before the refresh', -1],
    ['came later than 12 s, by a poll', 12_001],
  ])('is false for credits that %s', (_when, tookMs) => {
    expect(isUserRefresh(aRefresh(tookMs))).toBe(false);
  });

  it.each([
    ['credits from a poll', aPoll(aRefresh(0))],
    ['a refresh that failed', aFailedRefresh(0)],
    ['a page that has fetched nothing', NOTHING],
  ])('is false for %s', (_what, snapshot) => {
    expect(isUserRefresh(snapshot)).toBe(false);
  });
});

describe('isRecentUserRefresh', () => {
  /** A source whose store shows this snapshot. */
  const sourceOf = (snapshot: Snapshot) => {
    const store = { ...aStore(new QueryClient()), getSnapshot: () => snapshot };
    return { ...givenSource(snapshot.credits), store };
  };

  it.each([
    ['true up to a second after the credits came', 999, true],
    ['false from then on', 1_000, false],
  ])('is %s', (_when, afterMs, isRecent) => {
    vi.setSystemTime(PINNED_NOW + 2_000 + afterMs);
    expect(isRecentUserRefresh(sourceOf(aRefresh(2_000)))).toBe(isRecent);
  });

  it('goes by the time of arrival, not by the age of the credits', () => {
    vi.setSystemTime(PINNED_NOW + 2_000);
    const old = { ...aRefresh(2_000), asOfMs: PINNED_NOW - 3_600_000 };
    expect(isRecentUserRefresh(sourceOf(old))).toBe(true);
  });

  it('is false for credits that have just come by a poll', () => {
    expect(isRecentUserRefresh(sourceOf(aPoll(aRefresh(0))))).toBe(false);
  });

  it('is false for credits that the host gave', () => {
    expect(isRecentUserRefresh(givenSource(aCredits(), PINNED_NOW))).toBe(false);
  });
});

describe('userRefreshFailedAtMs', () => {
  it.each([
    ['at once', 0],
    ['after a minute of quick retries', 60_000],
  ])('is when the refresh failed: %s', (_when, tookMs) => {
    expect(userRefreshFailedAtMs(aFailedRefresh(tookMs))).toBe(PINNED_NOW + tookMs);
  });

  it.each([
    ['before the refresh', -1],
    ['later than a minute, by a poll', 60_001],
  ])('is 0 for an attempt that failed %s', (_when, tookMs) => {
    expect(userRefreshFailedAtMs(aFailedRefresh(tookMs))).toBe(0);
  });

  it.each([
    ['a failed poll', aPoll(aFailedRefresh(0))],
    ['a refresh that succeeded', aRefresh(0)],
    ['a page that has fetched nothing', NOTHING],
  ])('is 0 for %s', (_what, snapshot) => {
    expect(userRefreshFailedAtMs(snapshot)).toBe(0);
  });
});
