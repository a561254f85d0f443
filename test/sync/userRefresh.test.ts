import { QueryClient } from '@tanstack/react-query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CreditsConnection } from '../../src/sync/CreditsConnection.js';
import { givenSource } from '../../src/sync/CreditsSource.js';
import { queryOf } from '../../src/sync/cacheEntry.js';
import { creditsKeys } from '../../src/sync/creditsKeys.js';
import { teamRecord } from '../../src/sync/teamRecord.js';
import {
  isRecentUserRefresh,
  isUserRefresh,
  userRefreshFailedAtMs,
} from '../../src/sync/userRefresh.js';

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A team whose user asked for fresh numbers at `PINNED_NOW`, and whose credits came so many ms later. */
function aRefresh(tookMs: number) {
  const connection: CreditsConnection = {
    client: { getCredits: async () => aCredits() },
    team: 'team-1',
    queryClient: new QueryClient(),
    tabs: null,
  };
  teamRecord(connection.client, connection.team).refreshedAtMs = PINNED_NOW;
  const credits = aCredits();
  connection.queryClient.setQueryData(creditsKeys.team(connection.team), credits, {
    updatedAt: PINNED_NOW + tookMs,
  });
  return { ...givenSource(credits), connection };
}

/** The same, where the attempt failed. */
function aFailedRefresh(tookMs: number): CreditsConnection {
  const { connection } = aRefresh(-60_000);
  queryOf(connection)?.setState({ errorUpdatedAt: PINNED_NOW + tookMs });
  return connection;
}

/** A poll answers; no user asked. */
function aPoll() {
  const source = aRefresh(0);
  teamRecord(source.connection.client, source.connection.team).refreshedAtMs = 0;
  return source;
}

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

  it('is false for credits from a poll', () => {
    expect(isUserRefresh(aPoll())).toBe(false);
  });

  it('is false for credits of unknown age', () => {
    const source = aPoll();
    source.connection.queryClient.clear();
    expect(isUserRefresh(source)).toBe(false);
  });

  it('is false for another team’s credits', () => {
    const { connection, ...source } = aRefresh(0);
    const other = { ...connection, team: 'team-2' };
    connection.queryClient.setQueryData(creditsKeys.team(other.team), aCredits(), {
      updatedAt: PINNED_NOW,
    });
    expect(isUserRefresh({ ...source, connection: other })).toBe(false);
  });

  it('is false for credits that the host gave', () => {
    expect(isUserRefresh(givenSource(aCredits(), PINNED_NOW))).toBe(false);
  });
});

describe('isRecentUserRefresh', () => {
  it.each([
    ['true up to a second after the credits came', 999, true],
    ['false from then on', 1_000, false],
  ])('is %s', (_when, afterMs, isRecent) => {
    const source = aRefresh(2_000);
    vi.setSystemTime(PINNED_NOW + 2_000 + afterMs);
    expect(isRecentUserRefresh(source)).toBe(isRecent);
  });

  it('is false for credits that have just come by a poll', () => {
    expect(isRecentUserRefresh(aPoll())).toBe(false);
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

  it('is 0 for a failed poll', () => {
    const connection = aFailedRefresh(0);
    teamRecord(connection.client, connection.team).refreshedAtMs = 0;
    expect(userRefreshFailedAtMs(connection)).toBe(0);
  });

  it('is 0 while nothing was fetched', () => {
    const { connection } = aRefresh(0);
    connection.queryClient.clear();
    expect(userRefreshFailedAtMs(connection)).toBe(0);
  });
});
