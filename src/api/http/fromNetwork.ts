import { failureOf } from '../failureOf.js';

/**
 * Waits for what the network gives. Only here a rejection means `network`, unless it has an HTTP status: anything else
 * that is thrown while reading credits is a mistake in code.
 */
export async function fromNetwork<T>(reading: T | Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (thrown) {
    throw failureOf(thrown, 'network');
  }
}
