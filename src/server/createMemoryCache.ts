import type { CachedCredits, CreditsCache } from './creditsCache.js';

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
