import { describe, expect, it } from 'vitest';
import { refusalIn } from '../support/refusalIn.js';

const answer = (status: number, body: object | string = '', headers: HeadersInit = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

describe('readResponse', () => {
  it.each([
    ['FAULTS 16: seconds', answer(429, '', { 'retry-after': '17' }), 17_000],
    ['FAULTS 18: retry_after', answer(429, { retry_after: 17 }), 17_000],
    [
      'FAULTS 18: cooldown_seconds in `error`',
      answer(429, { error: { cooldown_seconds: '17' } }),
      17_000,
    ],
    ['FAULTS 19: nothing', answer(429), 30_000],
    ['FAULTS 19: a body that is not JSON', answer(429, 'slow down'), 30_000],
    ['FAULTS 20: nonsense', answer(429, '', { 'retry-after': 'NaN' }), 30_000],
    ['FAULTS 23: 503 with seconds', answer(503, '', { 'retry-after': '17' }), 17_000],
    ['FAULTS 23: 503 without a hint', answer(503), null],
    ['400 with seconds', answer(400, '', { 'retry-after': '17' }), null],
  ])('%s: waits %s', async (_fault, response, retryAfterMs) => {
    expect((await refusalIn(response)).retryAfterMs).toBe(retryAfterMs);
  });

  it('FAULTS 26: reads no more than 4 KiB of a 10 MB body, and goes by the status', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_024;
        if (sent > 10_485_760) controller.close();
        else controller.enqueue(new TextEncoder().encode(' '.repeat(1_024)));
      },
    });
    const error = await refusalIn(new Response(body, { status: 401 }));
    expect(error.code).toBe('invalid_key');
    expect(sent).toBeLessThanOrEqual(4_096 + 3 * 1_024); // one chunk over, two read ahead
  });

  it.each([
    ['of 4,096 bytes', 4_096, 'exhausted'],
    ['of 4,097 bytes', 4_097, 'invalid_key'],
  ])('FAULTS 26: a body %s', async (_size, bytes, code) => {
    const body = JSON.stringify({ code: 'credits_exhausted' }).padEnd(bytes);
    expect((await refusalIn(answer(402, body))).code).toBe(code);
  });

  it.each([
    ['code', { code: 'credits_exhausted' }],
    ['the word of `error`', { error: 'credits_exhausted' }],
    ['code in `error`', { error: { code: 'credits_exhausted' } }],
    ['usage_limit_reached', { usage_limit_reached: true }],
    ['usage_limit_reached in `error`', { error: { usage_limit_reached: true } }],
  ])(
    'FAULTS 10, 132: a 402 with %s is exhausted, from Olostep and from a host',
    async (_, body) => {
      for (const isHost of [true, false]) {
        expect((await refusalIn(answer(402, body), isHost)).code).toBe('exhausted');
      }
    },
  );

  it.each([
    ['another word', { error: 'payment_required' }],
    ['the word as a message', { message: 'credits_exhausted' }],
    ['text that is true', { usage_limit_reached: 'true' }],
    ['a list', ['credits_exhausted']],
    ['a deeper envelope', { error: { error: { code: 'credits_exhausted' } } }],
  ])('FAULTS 9: a 402 with %s is invalid_key', async (_situation, body) => {
    expect((await refusalIn(answer(402, body))).code).toBe('invalid_key');
  });

  it('FAULTS 132: another status with credits_exhausted goes by the status', async () => {
    const error = await refusalIn(answer(403, { error: 'credits_exhausted' }));
    expect(error.code).toBe('forbidden');
  });

  it('FAULTS 29: keeps the status when the error body breaks off', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new Error('terminated')) });
    const error = await refusalIn(new Response(body, { status: 503 }));
    expect(error).toMatchObject({ code: 'server', status: 503 });
  });

  it('carries status and request id', async () => {
    const error = await refusalIn(answer(500, '', { 'x-request-id': 'req_1-a' }));
    expect(error).toMatchObject({ status: 500, requestId: 'req_1-a' });
  });
});
