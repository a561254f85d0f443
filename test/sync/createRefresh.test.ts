import { CreditsError } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { createRefresh, REMOVED } from '../../src/sync/createRefresh.js';
import { createRecord, recordFound, recordOutcome } from '../../src/sync/record.js';
import { aBrowser } from './support/anEnvironment.js';

/** A button on a page that has just settled, with this error. */
function aButton(error: CreditsError | null = null) {
  const browser = aBrowser();
  const env = browser.openTab();
  const record = createRecord();
  const start = vi.fn(async () => aCredits());
  const onChange = vi.fn();
  recordOutcome(record, error);
  recordFound(record, { error, atMs: PINNED_NOW }, env.steady());
  const refresh = createRefresh(env, record, start, onChange);
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { ...refresh, browser, record, start, onChange, pass };
}

const waiting = (retryAfterMs: number) =>
  new CreditsError('rate_limited', { status: 429, retryAfterMs });

describe('createRefresh', () => {
  it('starts a read at once, and keeps the time', () => {
    const { refresh, start, record, onChange } = aButton();
    refresh();
    expect(start).toHaveBeenCalledTimes(1);
    expect(record).toMatchObject({ refreshedAtMs: PINNED_NOW, isRefreshDeferred: false });
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('starts the next one five seconds later, however often the button is pressed', async () => {
    const { refresh, start, record, pass } = aButton();
    refresh();
    for (let press = 0; press < 49; press += 1) {
      await pass(100);
      refresh();
    }
    expect(record.isRefreshDeferred).toBe(true);
    await pass(99);
    expect(start).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(start).toHaveBeenCalledTimes(2);
    expect(record).toMatchObject({ refreshedAtMs: PINNED_NOW + 5_000, isRefreshDeferred: false });
    await pass(60_000);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['FAULTS 16: a 429', waiting(17_000)],
    ['FAULTS 23: a 503', new CreditsError('server', { status: 503, retryAfterMs: 17_000 })],
  ])('%s with a hint: starts when it is over, and not before', async (_fault, error) => {
    const { refresh, start, pass } = aButton(error);
    refresh();
    await pass(16_999);
    expect(start).not.toHaveBeenCalled();
    await pass(1);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('drops a deferred refresh when a result arrives before it', async () => {
    const { refresh, start, record, pass } = aButton(waiting(17_000));
    refresh();
    recordOutcome(record, null);
    await pass(60_000);
    expect(start).not.toHaveBeenCalled();
  });

  it('FAULTS 44: starts at once after the clock was set back, in spite of gap and hint', () => {
    const { refresh, start } = aButton(waiting(300_000));
    vi.setSystemTime(PINNED_NOW - 3_600_000);
    refresh();
    expect(start).toHaveBeenCalledTimes(1);
    vi.setSystemTime(PINNED_NOW - 7_200_000);
    refresh();
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('stops: a deferred refresh never starts', async () => {
    const { refresh, stop, start, pass } = aButton(waiting(1_000));
    refresh();
    stop();
    await pass(60_000);
    expect(start).not.toHaveBeenCalled();
  });
});

describe('createRefresh: readNewer', () => {
  it('reads while something can be read, also within the gap of the button', async () => {
    const { refresh, readNewer, start } = aButton(new CreditsError('server', { status: 500 }));
    refresh();
    expect(await readNewer()).toEqual(aCredits());
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('rejects with rate_limited, the rest of the wait and the status of the answer', async () => {
    const { readNewer, pass } = aButton(waiting(17_000));
    await pass(7_000);
    const expected = { code: 'rate_limited', status: 429, retryAfterMs: 10_000 };
    await expect(readNewer()).rejects.toMatchObject(expected);
    await pass(10_000);
    expect(await readNewer()).toEqual(aCredits());
  });

  it('rejects with network while offline', async () => {
    const { browser, readNewer, start } = aButton(waiting(17_000));
    browser.setOnline(false);
    await expect(readNewer()).rejects.toMatchObject({ code: 'network', status: null });
    expect(start).not.toHaveBeenCalled();
  });

  it('reads again when the host has removed the entry meanwhile, and no other failure', async () => {
    const { readNewer, start } = aButton();
    start.mockRejectedValueOnce(REMOVED);
    expect(await readNewer()).toEqual(aCredits());
    expect(start).toHaveBeenCalledTimes(2);
    start.mockRejectedValueOnce(new CreditsError('network'));
    await expect(readNewer()).rejects.toMatchObject({ code: 'network' });
  });
});
