import { describe, expect, it } from 'vitest';
import { isRevoking, retryClass } from '../../../src/sync/policy/retry.js';
import { refusalIn } from '../support/refusalIn.js';

type Row = [fault: string, code: string, response: Response, retry: string, isKept: boolean];

const answer = (status: number, body: object | string = '', headers: HeadersInit = {}) =>
  new Response(
    // These statuses have no body, and Response rejects one.
    [204, 205, 304].includes(status)
      ? null
      : typeof body === 'string'
        ? body
        : JSON.stringify(body),
    { status, headers },
  );

/** The rows of FAULTS.md that a status decides: code, retry class, and whether the last data stays. */
const rows: Row[] = [
  ['FAULTS 5: 204', 'bad_payload', answer(204), 'slow', true],
  ['FAULTS 5: 206', 'bad_payload', answer(206, { credits: 5 }), 'slow', true],
  ['FAULTS 5: 304', 'bad_payload', answer(304), 'slow', true],
  ['FAULTS 6: 301', 'network', answer(301), 'quick', true],
  ['FAULTS 6: 302', 'network', answer(302), 'quick', true],
  ['FAULTS 6: 307', 'network', answer(307), 'quick', true],
  ['FAULTS 6: 308', 'network', answer(308), 'quick', true],
  ['FAULTS 6: a redirect that fetch hides', 'network', Response.error(), 'quick', true],
  ['FAULTS 7: 400', 'bad_request', answer(400), 'stop', true],
  ['FAULTS 8: 401', 'invalid_key', answer(401), 'stop', false],
  ['FAULTS 9: 402', 'invalid_key', answer(402), 'stop', false],
  ['FAULTS 9: 402 HTML', 'invalid_key', answer(402, '<h1>Payment Required'), 'stop', false],
  [
    'FAULTS 9: 402 invalid_api_key',
    'invalid_key',
    answer(402, { object: 'error', code: 'invalid_api_key', title: 'Payment Required' }),
    'stop',
    false,
  ],
  [
    'FAULTS 9: 402 usage_limit_reached: false',
    'invalid_key',
    answer(402, { usage_limit_reached: false }),
    'stop',
    false,
  ],
  [
    'FAULTS 9: 402 usage_limit_reached: "true"',
    'invalid_key',
    answer(402, { usage_limit_reached: 'true' }),
    'stop',
    false,
  ],
  [
    'FAULTS 9: 402 with the word in a list',
    'invalid_key',
    answer(402, ['credits_exhausted']),
    'stop',
    false,
  ],
  [
    'FAULTS 10: 402 credits_exhausted',
    'exhausted',
    answer(402, { object: 'error', code: 'credits_exhausted' }),
    'slow',
    true,
  ],
  [
    'FAULTS 10: 402 usage_limit_reached: true',
    'exhausted',
    answer(402, { usage_limit_reached: true }),
    'slow',
    true,
  ],
  [
    'FAULTS 11: 403',
    'forbidden',
    answer(403, '', { 'x-amzn-errortype': 'ForbiddenException' }),
    'stop',
    false,
  ],
  ['403 credits_exhausted', 'forbidden', answer(403, { code: 'credits_exhausted' }), 'stop', false],
  ['FAULTS 12: 404', 'not_found', answer(404), 'stop', true],
  ['FAULTS 13: 408', 'timeout', answer(408), 'quick', true],
  ['FAULTS 14: 409', 'bad_request', answer(409), 'slow', true],
  ['FAULTS 15: 413', 'bad_request', answer(413), 'stop', true],
  ['FAULTS 15: 431', 'bad_request', answer(431), 'stop', true],
  ['FAULTS 16: 429', 'rate_limited', answer(429, '', { 'retry-after': '17' }), 'hint', true],
  ['FAULTS 19: 429 without a hint', 'rate_limited', answer(429), 'hint', true],
  ['FAULTS 21: 500', 'server', answer(500, { error: 'Internal Server Error' }), 'quick', true],
  [
    'FAULTS 22: 502 HTML',
    'server',
    answer(502, '<h1>Bad Gateway', { 'content-type': 'text/html' }),
    'quick',
    true,
  ],
  ['FAULTS 22: 502 with a body of credits', 'server', answer(502, { credits: 5 }), 'quick', true],
  ['FAULTS 23: 503', 'server', answer(503), 'quick', true],
  [
    'FAULTS 23: 503 with Retry-After',
    'server',
    answer(503, '', { 'retry-after': '17' }),
    'hint',
    true,
  ],
  ['FAULTS 24: 504', 'server', answer(504), 'quick', true],
  ['FAULTS 25: 520', 'server', answer(520), 'quick', true],
  ['FAULTS 25: 599', 'server', answer(599), 'quick', true],
  ['FAULTS 107: 401 signed_out', 'signed_out', answer(401, { error: 'signed_out' }), 'stop', false],
  ['403 signed_out', 'forbidden', answer(403, { error: 'signed_out' }), 'stop', false],
  [
    'FAULTS 108: 502 upstream_auth',
    'invalid_key',
    answer(502, { error: 'upstream_auth' }),
    'stop',
    false,
  ],
  [
    'FAULTS 108: 502 upstream_exhausted',
    'exhausted',
    answer(502, { error: 'upstream_exhausted' }),
    'slow',
    true,
  ],
  ['502 upstream_error', 'server', answer(502, { error: 'upstream_error' }), 'quick', true],
  ['500 upstream_auth', 'server', answer(500, { error: 'upstream_auth' }), 'quick', true],
  ['FAULTS 110: 418', 'bad_request', answer(418), 'stop', true],
  ['FAULTS 110: 405', 'bad_request', answer(405), 'stop', true],
  ['FAULTS 110: 201', 'bad_payload', answer(201, { credits: 5 }), 'slow', true],
  ['FAULTS 110: 299', 'bad_payload', answer(299, { credits: 5 }), 'slow', true],
];

describe('readResponse', () => {
  it.each(rows)('%s is read as %s', async (_fault, code, response, retry, isKept) => {
    const error = await refusalIn(response);
    expect({ code: error.code, retry: retryClass(error), isKept: !isRevoking(error) }).toEqual({
      code,
      retry,
      isKept,
    });
  });
});
