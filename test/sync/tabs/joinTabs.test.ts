import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import {
  type Answer,
  createRecord,
  recordInvalidation,
  recordRevocation,
  recordSharedFailure,
} from '../../../src/sync/record.js';
import { type HearingParts, hearAnswer } from '../../../src/sync/tabs/hearAnswer.js';
import { joinTabs } from '../../../src/sync/tabs/joinTabs.js';
import { messageOf, parseTabMessage } from '../../../src/sync/tabs/tabMessage.js';
import { aBrowser, type FakeBrowser } from '../support/anEnvironment.js';

const NAME = 'acme';
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const { signal } = new AbortController();

/** A tab of a store, that has settled with nothing yet, and whose requests take 50 ms. */
function aTab(browser: FakeBrowser, { isFailing = false } = {}) {
  const env = browser.openTab();
  const record = createRecord();
  const parts = {
    env,
    record,
    isFailing: () => isFailing,
    write: vi.fn<HearingParts['write']>(),
    hearRevocation: vi.fn<HearingParts['hearRevocation']>(),
    schedule: vi.fn<HearingParts['schedule']>(),
  };
  const tabs = joinTabs({
    env,
    record,
    name: NAME,
    format: messageOf,
    parse: (message) => parseTabMessage(message, env.now()),
    hear: (answer) => hearAnswer(answer, parts),
    handleFailure: () => recordSharedFailure(record),
  });
  let requests = 0;
  /** Reads; a request of its own ends with this balance, or this error. */
  const read = (end: number | CreditsError, abort: AbortSignal = signal) =>
    tabs.read(async () => {
      requests += 1;
      const sentAtMs = env.now();
      await new Promise<void>((done) => env.setTimer(done, 50));
      const times = { sentAtMs, atMs: env.now() };
      return end instanceof CreditsError
        ? { ...times, credits: null, error: end }
        : { ...times, credits: aCredits({ balance: end }), error: null };
    }, abort);
  return { ...parts, ...tabs, read, requests: () => requests };
}

const balanceOf = ({ credits, error }: Answer) => credits?.balance ?? error?.code;
const failure = (code: CreditsErrorCode, status: number | null) =>
  new CreditsError(code, { status });

describe('FAULTS 89: tabs that read at the same time', () => {
  it('make one request, and all have its answer', async () => {
    const browser = aBrowser();
    const tabs = [1, 2, 3].map((balance) => ({ ...aTab(browser), balance }));
    const reads = Promise.all(tabs.map(({ read, balance }) => read(balance)));
    await pass(200);
    expect((await reads).map(balanceOf)).toEqual([1, 1, 1]);
    expect(tabs.map(({ requests }) => requests())).toEqual([1, 0, 0]);
  });

  it('wait up to 100 ms for an answer that is still on its way', async () => {
    const browser = aBrowser();
    browser.setMessageDelay(99);
    const [first, second] = [aTab(browser), aTab(browser)];
    const reads = Promise.all([first.read(1), second.read(2)]);
    await pass(200);
    expect((await reads).map(balanceOf)).toEqual([1, 1]);
  });

  it('read for themselves when no answer arrives', async () => {
    const browser = aBrowser();
    browser.setMessageDelay(1_000);
    const [first, second] = [aTab(browser), aTab(browser)];
    const reads = Promise.all([first.read(1), second.read(2)]);
    await pass(300);
    expect((await reads).map(balanceOf)).toEqual([1, 2]);
  });

  it.each(['channels', 'locks'] as const)(
    'FAULTS 97: read for themselves without %s',
    async (what) => {
      const browser = aBrowser();
      if (what === 'channels') browser.setChannels('none');
      else browser.setLocks('none');
      const [first, second] = [aTab(browser), aTab(browser)];
      const reads = Promise.all([first.read(1), second.read(2)]);
      await pass(300);
      expect((await reads).map(balanceOf)).toEqual([1, 2]);
    },
  );
});

describe('an answer of another tab serves a read', () => {
  /** A tab that has heard of an answer, requested at `PINNED_NOW` and received 50 ms later. */
  async function aTabThatHeard(error?: CreditsError) {
    const browser = aBrowser();
    const [other, tab] = [aTab(browser), aTab(browser)];
    void other.read(error ?? 1);
    await pass(51);
    const next = async () => {
      const read = tab.read(2);
      await pass(1_000);
      return balanceOf(await read);
    };
    return { ...tab, next };
  }

  it('if it arrived in the last two seconds: tabs poll at about the same time', async () => {
    const { next } = await aTabThatHeard();
    await pass(1_998);
    expect(await next()).toBe(1);
  });

  it('not if it arrived before', async () => {
    const { next } = await aTabThatHeard();
    await pass(1_999);
    expect(await next()).toBe(2);
  });

  it('not if the clock was set back since', async () => {
    const { next } = await aTabThatHeard();
    vi.setSystemTime(PINNED_NOW + 49);
    expect(await next()).toBe(2);
  });

  it.each([
    ['after', PINNED_NOW - 1, 1],
    ['in the same millisecond as', PINNED_NOW, 2],
    ['before', PINNED_NOW + 1, 2],
  ])('or not: it was requested %s an invalidation', async (_when, newerThanMs, balance) => {
    const { record, next } = await aTabThatHeard();
    recordInvalidation(record, newerThanMs);
    expect(await next()).toBe(balance);
  });

  it('not if it was requested before a revocation', async () => {
    const { record, next } = await aTabThatHeard();
    recordRevocation(record, failure('signed_out', 401), PINNED_NOW, 0);
    expect(await next()).toBe(2);
  });

  it('FAULTS 23: also if it is a failure of the server, which is not retried quickly by each tab', async () => {
    const { record, next } = await aTabThatHeard(failure('server', 503));
    expect(await next()).toBe('server');
    expect(record.failedCycles).toBe(1);
  });

  it.each([
    ['network', 2],
    ['timeout', 2],
    ['config', 2],
  ] as const)('not if it is a failure of that tab alone: %s', async (code, balance) => {
    const { next, hearRevocation } = await aTabThatHeard(failure(code, null));
    expect(await next()).toBe(balance);
    expect(hearRevocation).not.toHaveBeenCalled();
  });
});

describe('what another tab has read', () => {
  async function aTabThatHears(end: number | CreditsError, options?: { isFailing: boolean }) {
    const browser = aBrowser();
    const [other, tab] = [aTab(browser), aTab(browser, options)];
    const read = () => other.read(end);
    return { ...tab, browser, read };
  }

  it('is shown at once, with the time of its arrival there', async () => {
    const { read, write, record } = await aTabThatHears(1);
    void read();
    await pass(60);
    expect(write.mock.calls).toEqual([[aCredits({ balance: 1 }), PINNED_NOW + 50]]);
    expect(record).toMatchObject({ sentAtMs: PINNED_NOW, settledAtMs: PINNED_NOW + 50 });
  });

  it('is not shown if this tab has read something newer', async () => {
    const { read, write, record, browser } = await aTabThatHears(1);
    browser.setMessageDelay(500);
    void read();
    await pass(100);
    record.settledAtMs = PINNED_NOW + 100;
    await pass(500);
    expect(write).not.toHaveBeenCalled();
  });

  it('FAULTS 93: is not shown if it was requested before a revocation', async () => {
    const { read, write, record } = await aTabThatHears(1);
    void read();
    await pass(10);
    recordRevocation(record, failure('signed_out', 401), PINNED_NOW + 10, 0);
    await pass(60);
    expect(write).not.toHaveBeenCalled();
  });

  it.each([
    ['FAULTS 8', 'invalid_key'],
    ['FAULTS 11', 'forbidden'],
    ['FAULTS 107', 'signed_out'],
    ['FAULTS 109', 'wrong_team'],
  ] as const)('%s: revokes access here too: %s', async (_fault, code) => {
    const { read, hearRevocation, write } = await aTabThatHears(failure(code, 401));
    void read();
    await pass(60);
    const heard = expect.objectContaining({ code, status: 401 });
    expect(hearRevocation.mock.calls).toEqual([[heard, PINNED_NOW + 50]]);
    expect(write).not.toHaveBeenCalled();
  });

  it('does not affect a healthy tab if it is a failure', async () => {
    const { read, record, schedule, write } = await aTabThatHears(failure('server', 503));
    void read();
    await pass(60);
    expect(record).toEqual(createRecord());
    expect([schedule.mock.calls, write.mock.calls]).toEqual([[], []]);
  });

  it('lets a tab that fails too retry together with it', async () => {
    const { read, record, schedule } = await aTabThatHears(failure('server', 503), {
      isFailing: true,
    });
    void read();
    await pass(60);
    expect(record).toMatchObject({ settledAtMs: PINNED_NOW + 50, failedCycles: 0 });
    expect(schedule).toHaveBeenCalledTimes(1);
  });
});

describe('FAULTS 94: a hostile tab on the channel', () => {
  /** A page that has just read something, and what is posted to it. */
  async function hear(message: object) {
    const browser = aBrowser();
    const tab = aTab(browser);
    void tab.read(1);
    await pass(60);
    const before = { ...tab.record };
    browser
      .openTab()
      .openChannel(NAME, () => {})
      ?.post(message);
    await pass(10);
    return { ...tab, browser, before };
  }
  const message = (atMs: number) => ({
    version: 1,
    sentAtMs: atMs,
    atMs,
    asOfMs: atMs,
    credits: aCredits({ balance: 7 }),
    failure: null,
  });

  it.each<[string, object]>([
    ['nonsense', { credits: 7 }],
    ['another version', { ...message(PINNED_NOW + 55), version: 2 }],
    ['a message from the future', message(PINNED_NOW + 3_600_000)],
    ['a message without the time of its credits', { ...message(PINNED_NOW), asOfMs: undefined }],
    [
      'a revocation from the future',
      { ...message(9e15), credits: null, failure: { code: 'signed_out' } },
    ],
    [
      'a script in place of a plan',
      { ...message(PINNED_NOW + 55), credits: { ...aCredits(), plan: '<script>' } },
    ],
  ])('changes nothing with %s', async (_what, posted) => {
    const { record, before, write, hearRevocation } = await hear(posted);
    expect(record).toEqual(before);
    expect([write.mock.calls, hearRevocation.mock.calls]).toEqual([[], []]);
  });

  it('is not repeated, even if it is believed', async () => {
    const { browser, write } = await hear(message(PINNED_NOW + 55));
    expect(write).toHaveBeenCalledTimes(1);
    expect(browser.posted).toHaveLength(2);
  });
});

describe('what a tab posts', () => {
  it('is nothing when its request has been aborted', async () => {
    const browser = aBrowser();
    const controller = new AbortController();
    const { read } = aTab(browser);
    void read(1, controller.signal);
    await pass(10);
    controller.abort();
    await pass(100);
    expect(browser.posted).toEqual([]);
  });

  it('is on the channel of the team, and only what it has read itself', async () => {
    const browser = aBrowser();
    const [first, second] = [aTab(browser), aTab(browser)];
    void first.read(1);
    void second.read(2);
    await pass(300);
    expect(browser.posted.map(({ name }) => name)).toEqual([NAME]);
  });

  it('ends when it leaves', async () => {
    const browser = aBrowser();
    const tab = aTab(browser);
    tab.leave();
    expect(browser.openChannels()).toEqual([]);
  });
});
