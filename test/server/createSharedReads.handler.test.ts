import { documentedExample, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../api/support/fakeFetch.js';
import { aHandler, anUpstream, ask } from './support/handler.js';

/** An upstream that answers each call only when it is told to. */
function aSlowUpstream() {
  const answers: ((response: Response) => void)[] = [];
  const upstream = anUpstream(() => new Promise((resolve) => answers.push(resolve)));
  return { upstream, answers };
}

/** Lets the event loop turn, without a timer. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** The team is what the session's cookie says. */
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

describe('createCreditsHandler() › one request for a team', () => {
  it('asks once for all who ask at the same time, and gives each an answer of their own', async () => {
    const { upstream, answers } = aSlowUpstream();
    const handler = aHandler({ fetch: upstream });
    const asked = Array.from({ length: 20 }, () => handler(ask()));
    await until(() => answers.length > 0);
    expect(upstream).toHaveBeenCalledTimes(1);
    answers[0]?.(ok(documentedExample));
    const responses = await Promise.all(asked);
    const bodies = await Promise.all(responses.map((response) => response.json()));
    expect(bodies).toEqual(Array.from({ length: 20 }, () => documentedExample));
  });

  it('shares failures that are under way, tells the log once, and keeps none', async () => {
    const onError = vi.fn();
    const upstream = anUpstream(() => new Response('', { status: 500 }));
    const handler = aHandler({ fetch: upstream, onError });
    const both = await Promise.all([handler(ask()), handler(ask())]);
    expect(both.map(({ status }) => status)).toEqual([502, 502]);
    expect(upstream).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(1);
    await handler(ask());
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('keeps teams apart, each with its own key', async () => {
    const upstream = anUpstream((init) => {
      const isGlobex = new Headers(init.headers).get('authorization') === 'Bearer key_of_globex';
      return ok({ credits: isGlobex ? 2 : 1 });
    });
    const handler = aHandler({ authorize, fetch: upstream });
    const teams = ['acme', 'globex', 'acme', 'globex'];
    const responses = await Promise.all(teams.map((cookie) => handler(ask({ cookie }))));
    const said = await Promise.all(
      responses.map(async (response) => [
        response.headers.get('credits-team'),
        (await response.json()).credits,
      ]),
    );
    expect(said).toEqual([
      ['acme', 1],
      ['globex', 2],
      ['acme', 1],
      ['globex', 2],
    ]);
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('lets no new key wait for the read of an old one', async () => {
    const { upstream, answers } = aSlowUpstream();
    const keys = ['old', 'new'];
    const handler = aHandler({
      fetch: upstream,
      authorize: () => ({ team: 'acme', apiKey: keys.shift() ?? '' }),
    });
    const both = [handler(ask()), handler(ask())];
    await until(() => answers.length === 2);
    answers[0]?.(new Response('', { status: 402 }));
    answers[1]?.(ok(documentedExample));
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses).toEqual([502, 200]);
  });

  it('does not wait for ever for a read that the runtime froze, and then starts another', async () => {
    vi.useRealTimers();
    const { upstream, answers } = aSlowUpstream();
    const handler = aHandler({ fetch: upstream, timeoutMs: 100 });
    // Nothing that the first request waits for ever happens, its timers included.
    vi.stubGlobal('setTimeout', () => 0);
    handler(ask());
    await until(() => answers.length === 1);
    vi.unstubAllGlobals();

    const joined = handler(ask()).then(({ status }) => status);
    const tooLong = new Promise((resolve) => setTimeout(resolve, 3_000, 'waits for ever'));
    expect(await Promise.race([joined, tooLong])).toBe(504);
    expect(upstream).toHaveBeenCalledTimes(1);
    const next = handler(ask());
    await until(() => answers.length === 2);
    answers[1]?.(ok(documentedExample));
    expect((await next).status).toBe(200);
  });
});

describe("createCreditsHandler() › 'freshMs'", () => {
  it('serves an answer again for five seconds, and not a moment longer', async () => {
    const upstream = anUpstream();
    const handler = aHandler({ fetch: upstream });
    await handler(ask());
    await vi.advanceTimersByTimeAsync(4_999);
    expect(await (await handler(ask())).json()).toEqual(documentedExample);
    expect(upstream).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await handler(ask());
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('counts from when the upstream was asked: what it answers is that old', async () => {
    const { upstream, answers } = aSlowUpstream();
    const handler = aHandler({ fetch: upstream });
    const first = handler(ask());
    await until(() => answers.length === 1);
    await vi.advanceTimersByTimeAsync(3_000);
    answers[0]?.(ok(documentedExample));
    await first;
    await vi.advanceTimersByTimeAsync(1_999);
    await handler(ask());
    expect(upstream).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    handler(ask());
    await until(() => answers.length === 2);
  });

  it('asks each time with 0', async () => {
    const upstream = anUpstream();
    const handler = aHandler({ fetch: upstream, freshMs: 0 });
    await handler(ask());
    await handler(ask());
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('takes nothing for fresh after the clock was set back', async () => {
    const upstream = anUpstream();
    const handler = aHandler({ fetch: upstream });
    await handler(ask());
    vi.setSystemTime(Date.now() - 3_600_000);
    await handler(ask());
    expect(upstream).toHaveBeenCalledTimes(2);
  });

  it('asks authorize also while an answer is fresh', async () => {
    let isSignedIn = true;
    const handler = aHandler({
      authorize: (request) => (isSignedIn ? authorize(request) : null),
    });
    await handler(ask());
    isSignedIn = false;
    expect((await handler(ask())).status).toBe(401);
  });
});
