import { Redis } from 'ioredis';
import type { Store } from './Store.js';

/** A Redis for these tests alone: it is flushed first. */
export async function redisStore(url: string): Promise<Store> {
  const redis = new Redis(url);
  await redis.flushall();
  return {
    place: { redis: url },
    entries: async () => {
      const keys = await redis.keys('*');
      const entries = keys.map(async (key): Promise<[string, string]> => {
        return [key, (await redis.get(key)) ?? ''];
      });
      return new Map(await Promise.all(entries));
    },
    secondsLeft: (key) => redis.ttl(key),
    write: async (key, text) => {
      await redis.set(key, text);
    },
    close: async () => {
      await redis.quit();
    },
  };
}
