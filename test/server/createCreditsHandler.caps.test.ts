import { gzipSync } from 'node:zlib';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { aHandler, anUpstream, ask } from './support/handler.js';

const TIMEOUT_MS = 200;

/** A body that goes on until somebody cancels it, a chunk every `everyMs`. */
function endless(everyMs: number, chunk: Uint8Array) {
  const state = { chunks: 0, isCanceled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      await new Promise((resolve) => setTimeout(resolve, everyMs));
      state.chunks += 1;
      controller.enqueue(chunk);
    },
    cancel: () => {
      state.isCanceled = true;
    },
  });
  return { body, state };
}

/** Milliseconds until a handler answered, and its status. */
async function timed(answer: Promise<Response>): Promise<{ status: number; ms: number }> {
  const start = performance.now();
  const { status } = await answer;
  return { status, ms: performance.now() - start };
}

describe("createCreditsHandler() › 'timeoutMs'", () => {
  it.each([
    ['sends no headers', () => new Promise<Response>(() => {})],
    ['sends no body', () => new Response(new ReadableStream())],
    ['sends a byte now and then', () => new Response(endless(20, new Uint8Array([32])).body)],
    [
      'sends a failure a byte now and then',
      () => new Response(endless(20, new Uint8Array([32])).body, { status: 500 }),
    ],
  ])('holds for an upstream that %s, with a fetch that heeds no signal', async (_what, answer) => {
    const handler = aHandler({ fetch: anUpstream(answer), timeoutMs: TIMEOUT_MS });
    const { status, ms } = await timed(handler(ask()));
    expect(status).toBe(504);
    expect(ms).toBeLessThan(TIMEOUT_MS + 800);
  });

  it('answers at once however long it might have waited', async () => {
    const answer = aHandler({ timeoutMs: 2 ** 31 - 1 })(ask());
    expect((await answer).status).toBe(200);
    const slow = anUpstream(
      () => new Promise((resolve) => setTimeout(resolve, 60, new Response('{"credits":1}'))),
    );
    expect((await aHandler({ fetch: slow, timeoutMs: 2 ** 31 - 1 })(ask())).status).toBe(200);
  });

  it('ends a body that nobody waits for any more', async () => {
    const { body, state } = endless(20, new Uint8Array([32]));
    const fetch = anUpstream(() => new Response(body));
    await aHandler({ fetch, timeoutMs: TIMEOUT_MS })(ask());
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(state.isCanceled).toBe(true);
  });
});

describe("createCreditsHandler() › 'maxBytes'", () => {
  const size = new TextEncoder().encode(JSON.stringify(documentedExample)).byteLength;

  it('reads a body of exactly so many bytes, and none of one more', async () => {
    expect((await aHandler({ maxBytes: size })(ask())).status).toBe(200);
    const response = await aHandler({ maxBytes: size - 1 })(ask());
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ error: 'upstream_error' });
  });

  it('stops reading where it is passed', async () => {
    const { body, state } = endless(0, new Uint8Array(1_024));
    const fetch = anUpstream(() => new Response(body));
    expect((await aHandler({ fetch, maxBytes: 10_000 })(ask())).status).toBe(502);
    expect(state.isCanceled).toBe(true);
    expect(state.chunks).toBeLessThan(20);
  });

  it('counts what comes out of a compressed body', async () => {
    const bomb = gzipSync(new Uint8Array(20_000_000));
    const unpacked = () =>
      new Response(new Blob([bomb]).stream().pipeThrough(new DecompressionStream('gzip')));
    expect(bomb.byteLength).toBeLessThan(25_000);
    expect((await aHandler({ fetch: anUpstream(unpacked) })(ask())).status).toBe(502);
  });
});
