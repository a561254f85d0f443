import { expect, it, vi } from 'vitest';
import { remembered } from '../../src/api/remembered.js';

it('loads once, and again only after a failure', async () => {
  const load = vi.fn(async () => 'loaded').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const get = remembered(load);
  await expect(get()).rejects.toThrow('Failed to fetch');
  expect(await get()).toBe('loaded');
  expect(await get()).toBe('loaded');
  expect(load).toHaveBeenCalledTimes(2);
});
