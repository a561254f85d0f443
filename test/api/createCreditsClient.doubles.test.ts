import { createCreditsClient } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetWarnings } from '../../src/api/warnOnce.js';
import { expectConsole } from '../support/consoleGuard.js';
import { ok } from './support/fakeFetch.js';

const TEXT = JSON.stringify(documentedExample);

beforeEach(forgetWarnings);

/** Reads through a `fetch` that resolves with this, whatever it is. */
const readFrom = (response: unknown, team?: string) =>
  createCreditsClient({
    endpoint: 'https://dashboard.example/api/credits',
    fetch: vi.fn().mockResolvedValue(response),
  }).getCredits(team === undefined ? {} : { team });

describe('createCreditsClient: a fetch double', () => {
  it.each([
    [
      'headers, json and text',
      { headers: {}, json: async () => documentedExample, text: async () => TEXT },
    ],
    ['Headers', { headers: new Headers(), text: async () => TEXT }],
    ['a Map of headers', { headers: new Map([['x-request-id', 'r-1']]), text: async () => TEXT }],
    ['json alone', { json: async () => documentedExample }],
    ['text alone', { text: async () => TEXT }],
    ['text at once', { text: () => TEXT }],
  ])('FAULTS 129: is read with %s', async (_parts, parts) => {
    const credits = await readFrom({ ok: true, status: 200, ...parts });
    expect(credits.balance).toBe(12_500);
  });

  it('FAULTS 129: is judged by its status, body and headers', async () => {
    const parts = { ok: false, text: async () => '{"error":"signed_out"}' };
    await expect(readFrom({ status: 401, ...parts })).rejects.toMatchObject({ code: 'signed_out' });
    const limited = { status: 429, headers: { 'Retry-After': '17' } };
    await expect(readFrom(limited)).rejects.toMatchObject({ retryAfterMs: 17_000 });
    const other = { status: 200, headers: { 'credits-team': 'other' }, body: {} };
    await expect(readFrom(other, 'acme')).rejects.toMatchObject({ code: 'wrong_team' });
  });

  it('FAULTS 33: is refused over 2 MiB', async () => {
    const text = async () => TEXT.padEnd(2_097_153);
    await expect(readFrom({ status: 200, text })).rejects.toMatchObject({ code: 'too_large' });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text that throws', { status: 200, text: notImplemented }],
    ['a body that was read before', readBefore()],
  ])('FAULTS 129: is unexpected, not network, with %s', async (_parts, response) => {
    expectConsole('warn', /neither a CreditsError nor .*Error/s);
    await expect(readFrom(response)).rejects.toMatchObject({ code: 'unexpected', status: null });
  });

  it.each([
    ['is not a function', 'fetch'],
    ['throws', notImplemented],
  ])('FAULTS 129: a fetch that %s is unexpected', async (_kind, fetch) => {
    expectConsole('warn', /neither a CreditsError nor .*Error/s);
    const options = Object.assign({ endpoint: 'https://dashboard.example/c' }, { fetch });
    const client = createCreditsClient(JSON.parse('{}', () => options));
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('FAULTS 130: a fetch that rejects with a status is judged by it', async () => {
    const client = createCreditsClient({
      endpoint: 'https://dashboard.example/api/credits',
      fetch: vi.fn().mockRejectedValue({ response: { status: 401 } }),
    });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'invalid_key', status: 401 });
  });
});

function notImplemented(): never {
  throw new TypeError('not implemented');
}

function readBefore(): Response {
  const response = ok(TEXT);
  response.text();
  return response;
}
