import { documentedExample, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../api/support/fakeFetch.js';
import { aHandler, anUpstream, aRequest } from './support/handler.js';

/** An upstream that answers each call on demand. */
function aSlowUpstream() {
  const answers: ((response: Response) => void)[] = [];
  const upstream = anUpstream(() => new Promise((resolve) => answers.push(resolve)));
  return { upstream, answers };
}

/** Polls a condition on each turn of the event loop, without a timer. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

/** The cookie names the team. */
const authorize = (request: Request) => ({
  apiKey: `key_of_${request.headers.get('cookie')}`,
  team: request.headers.get('cookie') ?? 'acme',
});

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createCreditsHandler() › one request per team', () => {
  it('reads once for simultaneous requests, and gives each its own response', async () => {
    const { upstream, answers } = aSlowUpstream();
    const handler = aHandler({ fetch: upstream });
    const pending = Array.from({ length: 20 }, () => handler(aRequest()));
    await until(() => answers.length > 0);
    expect(upstream).toHaveBeenCalledTimes(1);
    answers[0]?.(ok(documentedExample));
    const responses = await Promise.all(pending);
    const bodies = await Promise.all(responses.map((response) => response.json()));
    expect(bodies).toEqual(Array.from({ length: 20 }, () => documentedExample));
  });

  it('shares a failure in flight, logs it once, and stores none', async () => {
    const onError = vi.fn();
    const upstream = anUpstream(() => new Response('', { status: 500 }));
    const handler = aHandler({ fetch: upstream, onError });
    const both = await Promise.all([handler(aRequest()), handler(aRequest())]);
    expect(both.map(({ status }) => status)).toEqual([502, 502]);
    expect(upstream).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(1);
    await handler(aRequest());
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('keeps teams apart, each with its own key', async () => {
    const upstream = anUpstream((init) => {
      const isGlobex = new Headers(init.headers).get('authorization') === 'Bearer key_of_globex';
      return ok({ credits: isGlobex ? 2 : 1 });
    });
    const handler = aHandler({ authorize, fetch: upstream });
    const teams = ['acme', 'globex', 'acme', 'globex'];
    const responses = await Promise.all(teams.map((cookie) => handler(aRequest({ cookie }))));
    const results = await Promise.all(
      responses.map(async (response) => [
        response.headers.get('credits-team'),
        (await response.json()).credits,
      ]),
    );
    expect(results).toEqual([
      ['acme', 1],
      ['globex', 2],
      ['acme', 1],
      ['globex', 2],
    ]);
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('does not let a new key wait for a read with the old one', async () => {
    const { upstream, answers } = aSlowUpstream();
    const keys = ['old', 'new'];
    const handler = aHandler({
      fetch: upstream,
      authorize: () => ({ team: 'acme', apiKey: keys.shift() ?? '' }),
    });
    const both = [handler(aRequest()), handler(aRequest())];
    await until(() => answers.length === 2);
    answers[0]?.(new Response('', { status: 402 }));
    answers[1]?.(ok(documentedExample));
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses).toEqual([502, 200]);
  });

  it('gives up on a read that the runtime froze, and then starts another', async () => {
    vi.useRealTimers();
    const { upstream, answers } = aSlowUpstream();
    const handler = aHandler({ fetch: upstream, timeoutMs: 100 });
    // Nothing that the first request waits for ever happens, not even its timers.
    vi.stubGlobal('setTimeout', () => 0);
    handler(aRequest());
    await until(() => answers.length === 1);
    vi.unstubAllGlobals();

    const joined = handler(aRequest()).then(({ status }) => status);
    const tooLong = new Promise((resolve) => setTimeout(resolve, 3_000, 'still waiting'));
    expect(await Promise.race([joined, tooLong])).toBe(504);
    expect(upstream).toHaveBeenCalledTimes(1);
    const next = handler(aRequest());
    await until(() => answers.length === 2);
    answers[1]?.(ok(documentedExample));
    expect((await next).status).toBe(200);
  });
});

describe("createCreditsHandler() › 'freshMs'", () => {
  it('serves a response again for five seconds, and no longer', async () => {
    const upstream = anUpstream();
    const handler = aHandler({ fetch: upstream });
    await handler(aRequest());
    await vi.advanceTimersByTimeAsync(4_999);
    expect(await (await handler(aRequest())).json()).toEqual(documentedExample);
    expect(upstream).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await handler(aRequest());
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('counts from when the upstream request was sent', async () => {
    const { upstream, answers } = aSlowUpstream();
    const handler = aHandler({ fetch: upstream });
    const first = handler(aRequest());
    await until(() => answers.length === 1);
    await vi.advanceTimersByTimeAsync(3_000);
    answers[0]?.(ok(documentedExample));
    await first;
    await vi.advanceTimersByTimeAsync(1_999);
    await handler(aRequest());
    expect(upstream).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    handler(aRequest());
    await until(() => answers.length === 2);
  });

  it('reads each time with 0', async () => {
    const upstream = anUpstream();
    const handler = aHandler({ fetch: upstream, freshMs: 0 });
    await handler(aRequest());
    await handler(aRequest());
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('treats nothing as fresh after the clock was set back', async () => {
    const upstream = anUpstream();
    const handler = aHandler({ fetch: upstream });
    await handler(aRequest());
    vi.setSystemTime(Date.now() - 3_600_000);
    await handler(aRequest());
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('calls authorize even while a response is fresh', async () => {
    let isSignedIn = true;
    const handler = aHandler({
      authorize: (request) => (isSignedIn ? authorize(request) : null),
    });
    await handler(aRequest());
    isSignedIn = false;
    expect((await handler(aRequest())).status).toBe(401);
  });
});
