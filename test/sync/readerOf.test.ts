import { type CreditsClient, CreditsError } from 'react-credit-widgets/query';
import { aCredits } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../src/sync/readerOf.js';
import { anEnvironment } from './support/anEnvironment.js';

const aClient = (getCredits: CreditsClient['getCredits'] = async () => aCredits()) => ({
  getCredits: vi.fn(getCredits),
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('readerOf', () => {
  it('is the same for the same client and team', () => {
    const client = aClient();
    expect(readerOf(client, 'team-1')).toBe(readerOf(client, 'team-1'));
    expect(readerOf(client, 'team-1')).not.toBe(readerOf(client, 'team-2'));
    expect(readerOf(client, 'team-1')).not.toBe(readerOf(aClient(), 'team-1'));
  });

  it.each(['null', '', '__proto__'])(
    'is not shared between signed out and a team called %o',
    (team) => {
      const client = aClient();
      expect(readerOf(client, team)).not.toBe(readerOf(client, null));
    },
  );

  it('DESIGN 5.3: joins the read that waits, so that 100 reads cost two requests', async () => {
    anEnvironment();
    const client = aClient();
    const { read } = readerOf(client, 'team-1');
    const reads = Array.from({ length: 100 }, () => read());
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all(reads);
    expect(client.getCredits).toHaveBeenCalledTimes(2);
  });

  it('FAULTS 86: reads for each page that a server draws, with no wait', async () => {
    const client = aClient();
    const { read } = readerOf(client, 'team-1');
    await Promise.all([read(), read(), read()]);
    expect(client.getCredits).toHaveBeenCalledTimes(3);
  });

  it('records an answer, and ends a failing cycle with it', async () => {
    vi.stubGlobal('window', {});
    const { record, read } = readerOf(aClient(), 'team-1');
    record.failedCycles = 3;
    await read();
    expect(record).toMatchObject({ failedCycles: 0, error: null });
    expect(record.settledAtMs).toBeGreaterThan(0);
    expect(record.settledSteadyMs).toBeGreaterThan(0);
  });

  it('rejects with the error of the answer, and keeps counting', async () => {
    vi.stubGlobal('window', {});
    const error = new CreditsError('server', { status: 503 });
    const { record, read } = readerOf(
      aClient(() => Promise.reject(error)),
      'team-1',
    );
    record.failedCycles = 3;
    await expect(read()).rejects.toBe(error);
    expect(record.failedCycles).toBe(3);
  });
});
