import { gzipSync } from 'node:zlib';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { aHandler, anUpstream, aRequest } from './support/handler.js';

const TIMEOUT_MS = 200;

/** A body that sends a chunk every `everyMs` until it is canceled. */
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
    ['sends a byte at a time', () => new Response(endless(20, new Uint8Array([32])).body)],
    [
      'sends an error a byte at a time',
      () => new Response(endless(20, new Uint8Array([32])).body, { status: 500 }),
    ],
  ])(
    'holds for an upstream that %s, with a fetch that ignores its signal',
    async (_what, answer) => {
      const handler = aHandler({ fetch: anUpstream(answer), timeoutMs: TIMEOUT_MS });
      const { status, ms } = await timed(handler(aRequest()));
      expect(status).toBe(504);
      expect(ms).toBeLessThan(TIMEOUT_MS + 800);
    },
  );

  it('answers at once even with the longest timeout', async () => {
    const answer = aHandler({ timeoutMs: 2 ** 31 - 1 })(aRequest());
    expect((await answer).status).toBe(200);
    const slow = anUpstream(
      () => new Promise((resolve) => setTimeout(resolve, 60, new Response('{"credits":1}'))),
    );
    expect((await aHandler({ fetch: slow, timeoutMs: 2 ** 31 - 1 })(aRequest())).status).toBe(200);
  });

  it('cancels a body that is still coming at the timeout', async () => {
    const { body, state } = endless(20, new Uint8Array([32]));
    const fetch = anUpstream(() => new Response(body));
    await aHandler({ fetch, timeoutMs: TIMEOUT_MS })(aRequest());
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(state.isCanceled).toBe(true);
  });
});

describe("createCreditsHandler() › 'maxBytes'", () => {
  const size = new TextEncoder().encode(JSON.stringify(documentedExample)).byteLength;

  it('reads a body of exactly that size, and rejects one byte more', async () => {
    expect((await aHandler({ maxBytes: size })(aRequest())).status).toBe(200);
    const response = await aHandler({ maxBytes: size - 1 })(aRequest());
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ error: 'upstream_error' });
  });

  it('stops reading once it is exceeded', async () => {
    const { body, state } = endless(0, new Uint8Array(1_024));
    const fetch = anUpstream(() => new Response(body));
    expect((await aHandler({ fetch, maxBytes: 10_000 })(aRequest())).status).toBe(502);
    expect(state.isCanceled).toBe(true);
    expect(state.chunks).toBeLessThan(20);
  });

  it('counts decompressed bytes', async () => {
    const bomb = gzipSync(new Uint8Array(20_000_000));
    const decompressed = () =>
      new Response(new Blob([bomb]).stream().pipeThrough(new DecompressionStream('gzip')));
    expect(bomb.byteLength).toBeLessThan(25_000);
    expect((await aHandler({ fetch: anUpstream(decompressed) })(aRequest())).status).toBe(502);
  });
});
