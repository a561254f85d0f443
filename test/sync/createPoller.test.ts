import { CreditsError } from 'react-credit-widgets/query';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import type { Consumer } from '../../src/sync/CreditsStore.js';
import { createPoller } from '../../src/sync/createPoller.js';
import { createRecord, recordFound, recordOutcome } from '../../src/sync/record.js';
import { aBrowser } from './support/anEnvironment.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface Options {
  /** Milliseconds of each consumer. @default one, a minute */
  intervalsMs?: (number | false)[];
  /** What each fetch ends with. @default success */
  error?: CreditsError | null;
}

/** A page whose credits have just been read, and whose server answers in the same millisecond. */
function aPage({ intervalsMs = [MINUTE_MS], error = null }: Options = {}) {
  const browser = aBrowser();
  const env = browser.openTab();
  const record = createRecord();
  const consumers = new Set<Consumer>(intervalsMs.map((intervalMs) => ({ intervalMs })));
  const page = { browser, env, record, consumers, fetches: 0, isFetching: false, hasData: true };
  const settle = (next = error) => {
    recordOutcome(record, next);
    recordFound(record, { error: next, atMs: env.now() }, env.steady());
    poller.schedule();
  };
  const begin = () => {
    page.fetches += 1;
    poller.noteFetch();
  };
  const poller = createPoller({
    env,
    record,
    consumers,
    hasData: () => page.hasData,
    isFetching: () => page.isFetching,
    refetch() {
      begin();
      settle();
    },
  });
  settle();
  env.onChange((change) => {
    if (change === 'visibility') poller.refetchIfDue();
    else poller.handleReturn(change);
  });
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  /** A fetch that the host starts and cancels. */
  const startAndCancel = () => {
    begin();
    poller.schedule();
  };
  return Object.assign(page, { poller, settle, startAndCancel, pass });
}

describe('createPoller: polls', () => {
  it.each<[string, Options, number, number]>([
    ['every minute', {}, 50, 75],
    [
      'at the shortest interval of all consumers',
      { intervalsMs: [300_000, false, 15_000] },
      200,
      300,
    ],
    ['never, if no consumer polls', { intervalsMs: [false, false] }, 0, 0],
    ['never, without consumers', { intervalsMs: [] }, 0, 0],
    ['FAULTS 27: every two minutes in an outage', { error: new CreditsError('network') }, 25, 38],
    [
      'FAULTS 1: every five minutes after bad payloads',
      { error: new CreditsError('bad_payload') },
      10,
      15,
    ],
    ['FAULTS 8: never after a rejected key', { error: new CreditsError('invalid_key') }, 0, 0],
  ])('%s', async (_what, options, min, max) => {
    const page = aPage(options);
    await page.pass(HOUR_MS);
    expect(page.fetches).toBeGreaterThanOrEqual(min);
    expect(page.fetches).toBeLessThanOrEqual(max);
  });

  it('counts from the last result, no matter who has fetched it', async () => {
    const page = aPage();
    for (let index = 0; index < 10; index += 1) {
      await page.pass(40_000);
      page.settle();
    }
    expect(page.fetches).toBe(0);
  });

  it('FAULTS 42: not while hidden', async () => {
    const page = aPage();
    page.env.setVisible(false);
    await page.pass(HOUR_MS);
    expect(page.fetches).toBe(0);
  });

  it('FAULTS 40: not while offline', async () => {
    const page = aPage();
    page.browser.setOnline(false);
    await page.pass(HOUR_MS);
    expect(page.fetches).toBe(0);
  });

  it('not while a fetch runs', async () => {
    const page = aPage();
    page.isFetching = true;
    await page.pass(HOUR_MS);
    expect(page.fetches).toBe(0);
  });

  it('FAULTS 44: goes on after the clock was set back by an hour', async () => {
    const page = aPage();
    vi.setSystemTime(PINNED_NOW - HOUR_MS);
    page.poller.schedule();
    await page.pass(5 * MINUTE_MS);
    expect(page.fetches).toBeGreaterThanOrEqual(4);
    expect(page.fetches).toBeLessThanOrEqual(7);
  });

  it('stops', () => {
    aPage().poller.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('createPoller: a user who returns', () => {
  const comeBack = ({ env }: ReturnType<typeof aPage>) => {
    env.setVisible(false);
    env.setVisible(true);
  };

  it.each([
    [29_999, 0],
    [30_000, 1],
  ])('FAULTS 42: after %i ms refetches %i times', async (afterMs, fetches) => {
    const page = aPage({ intervalsMs: [false] });
    await page.pass(afterMs);
    comeBack(page);
    expect(page.fetches).toBe(fetches);
  });

  it('refetches at most once in five seconds, however often the page is shown', async () => {
    const page = aPage({ intervalsMs: [false] });
    await page.pass(30_000);
    for (let index = 0; index < 49; index += 1) {
      recordFound(page.record, { error: null, atMs: 0 }, 0); // due again
      comeBack(page);
      await page.pass(100);
    }
    expect(page.fetches).toBe(1);
    await page.pass(100);
    recordFound(page.record, { error: null, atMs: 0 }, 0);
    comeBack(page);
    expect(page.fetches).toBe(2);
  });

  it('FAULTS 39: fetches nothing while offline', async () => {
    const page = aPage();
    page.browser.setOnline(false);
    await page.pass(HOUR_MS);
    comeBack(page);
    expect(page.fetches).toBe(0);
  });

  it('polls again when the result is still fresh', async () => {
    const page = aPage();
    page.env.setVisible(false);
    await page.pass(10_000);
    page.env.setVisible(true);
    await page.pass(MINUTE_MS);
    expect(page.fetches).toBe(1);
  });
});

describe('createPoller: the network returns', () => {
  const reconnect = ({ browser }: ReturnType<typeof aPage>) => {
    browser.setOnline(false);
    browser.setOnline(true);
  };

  it('FAULTS 40: refetches at a random time within 15 s, so that not all pages do at once', async () => {
    const page = aPage();
    await page.pass(40_000);
    page.env.setRandom(0.5);
    reconnect(page);
    await page.pass(7_499);
    expect(page.fetches).toBe(0);
    await page.pass(1);
    expect(page.fetches).toBe(1);
  });

  it('FAULTS 40: refetches once, although it comes and goes', async () => {
    const page = aPage({ intervalsMs: [false] });
    await page.pass(40_000);
    for (let index = 0; index < 20; index += 1) {
      reconnect(page);
      await page.pass(100);
    }
    await page.pass(HOUR_MS);
    expect(page.fetches).toBe(1);
  });

  it('loads at once when there is nothing to show', async () => {
    const page = aPage({ error: new CreditsError('network') });
    page.hasData = false;
    page.env.setRandom(0.9);
    reconnect(page);
    await page.pass(1);
    expect(page.fetches).toBe(1);
  });

  it.each([
    ['fresh data', null],
    ['a server failure of just before', new CreditsError('server', { status: 503 })],
  ])('does not refetch after %s', async (_what, error) => {
    const page = aPage({ error });
    reconnect(page);
    await page.pass(20_000);
    expect(page.fetches).toBe(0);
  });

  it('FAULTS 40: refetches after a failure without a response, however recent', async () => {
    const page = aPage({ error: new CreditsError('network') });
    reconnect(page);
    await page.pass(15_000);
    expect(page.fetches).toBe(1);
  });

  it('does not refetch later if another fetch has begun', async () => {
    const page = aPage({ intervalsMs: [false] });
    await page.pass(40_000);
    reconnect(page);
    await page.pass(1_000);
    page.poller.refetch();
    await page.pass(HOUR_MS);
    expect(page.fetches).toBe(1);
  });
});

describe('createPoller: a page restored from the back/forward cache', () => {
  it('FAULTS 43: refetches at once, however fresh its data is', async () => {
    const page = aPage({ intervalsMs: [false] });
    page.env.setRandom(0.9);
    page.env.restore();
    await page.pass(1);
    expect(page.fetches).toBe(1);
  });

  it('FAULTS 43: refetches when the network is there, if it is restored offline', async () => {
    const page = aPage({ intervalsMs: [false] });
    page.browser.setOnline(false);
    page.env.restore();
    await page.pass(HOUR_MS);
    expect(page.fetches).toBe(0);
    page.browser.setOnline(true);
    await page.pass(15_000);
    expect(page.fetches).toBe(1);
  });
});

describe('createPoller: a fetch that the host has canceled', () => {
  it('FAULTS 144: is tried again within five seconds, and a second one in a row at the next poll', async () => {
    const page = aPage();
    await page.pass(1);
    page.startAndCancel();
    await page.pass(1_999);
    page.startAndCancel();
    expect(page.fetches).toBe(2);
    await page.pass(MINUTE_MS - 1);
    expect(page.fetches).toBe(2);
    await page.pass(1);
    expect(page.fetches).toBe(3);
  });

  it('FAULTS 144: is tried again after two seconds', async () => {
    const page = aPage();
    await page.pass(1);
    page.startAndCancel();
    await page.pass(1_999);
    expect(page.fetches).toBe(1);
    await page.pass(1);
    expect(page.fetches).toBe(2);
  });

  it('FAULTS 144: is the first one again after an answer', async () => {
    const page = aPage();
    await page.pass(1);
    page.startAndCancel();
    await page.pass(2_000);
    await page.pass(1);
    page.startAndCancel();
    await page.pass(2_000);
    expect(page.fetches).toBe(4);
  });

  it('is not tried again when no consumer polls and something is shown', async () => {
    const page = aPage({ intervalsMs: [false] });
    await page.pass(1);
    page.startAndCancel();
    await page.pass(HOUR_MS);
    expect(page.fetches).toBe(1);
  });

  it('FAULTS 144: is tried again when nothing is shown, although no consumer polls', async () => {
    const page = aPage({ intervalsMs: [false] });
    page.hasData = false;
    await page.pass(1);
    page.startAndCancel();
    await page.pass(5_000);
    expect(page.fetches).toBe(2);
  });
});
