import { CreditsError } from 'react-credit-widgets/query';
import { describe, expect, it, vi } from 'vitest';
import { createSharedReads } from '../../src/server/createSharedReads.js';

const PATIENCE_MS = 1_000;

describe('createSharedReads()', () => {
  it('reads once more for callers whose shared read the runtime ended with another request', async () => {
    const share = createSharedReads<string>(PATIENCE_MS);
    const ended = share('acme', () =>
      Promise.reject(new Error('created by a request that has ended')),
    );
    const again = vi.fn(async () => 'credits');
    const joined = [share('acme', again), share('acme', again), share('acme', again)];
    await expect(ended).rejects.toThrow('has ended');
    expect(await Promise.all(joined)).toEqual(['credits', 'credits', 'credits']);
    expect(again).toHaveBeenCalledOnce();
  });

  it('shares a failure of the upstream', async () => {
    const share = createSharedReads<string>(PATIENCE_MS);
    const again = vi.fn(async () => 'credits');
    const first = share('acme', () => Promise.reject(new CreditsError('server')));
    const joined = share('acme', again);
    await expect(first).rejects.toMatchObject({ code: 'server' });
    await expect(joined).rejects.toMatchObject({ code: 'server' });
    expect(again).not.toHaveBeenCalled();
  });
});
