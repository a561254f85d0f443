import type { CachedCredits } from 'react-credit-widgets/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryCache } from '../../src/server/createFreshCredits.js';

const entry = (team: string): CachedCredits => ({ version: 1, team, readAtMs: 0, info: {} });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createMemoryCache()', () => {
  it('drops expired entries when a new one is set, also after the clock was set back', () => {
    const cache = createMemoryCache();
    cache.set('a', entry('a'), { ttl: 5 });
    vi.advanceTimersByTime(4_999);
    cache.set('b', entry('b'), { ttl: 5 });
    expect(cache.get('a')).toEqual(entry('a'));
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(1);
    cache.set('c', entry('c'), { ttl: 5 });
    expect(cache.get('a')).toBeUndefined();
    expect(cache.get('b')).toEqual(entry('b'));
  });

  it('keeps the newer of two entries', () => {
    const cache = createMemoryCache();
    cache.set('a', entry('a'), { ttl: 5 });
    cache.set('a', entry('b'), { ttl: 5 });
    expect(cache.get('a')).toEqual(entry('b'));
  });
});
