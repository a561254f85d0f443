import { describe, expect, it } from 'vitest';
import { errorOfResponse } from '../../../src/api/http/errorOfResponse.js';
import { isRevoking, retryClass } from '../../../src/sync/policy/retry.js';

type Row = [fault: string, response: Response, code: string, retry: string, isKept: boolean];

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
  ['FAULTS 5: 204', answer(204), 'bad_payload', 'slow', true],
  ['FAULTS 5: 206', answer(206, { credits: 5 }), 'bad_payload', 'slow', true],
  ['FAULTS 5: 304', answer(304), 'bad_payload', 'slow', true],
  ['FAULTS 6: 301', answer(301), 'network', 'quick', true],
  ['FAULTS 6: 302', answer(302), 'network', 'quick', true],
  ['FAULTS 6: 307', answer(307), 'network', 'quick', true],
  ['FAULTS 6: 308', answer(308), 'network', 'quick', true],
  ['FAULTS 6: a redirect that fetch hides', Response.error(), 'network', 'quick', true],
  ['FAULTS 7: 400', answer(400), 'bad_request', 'stop', true],
  ['FAULTS 8: 401', answer(401), 'invalid_key', 'stop', false],
  ['FAULTS 9: 402', answer(402), 'invalid_key', 'stop', false],
  ['FAULTS 9: 402 HTML', answer(402, '<h1>Payment Required'), 'invalid_key', 'stop', false],
  [
    'FAULTS 9: 402 invalid_api_key',
    answer(402, { object: 'error', code: 'invalid_api_key', title: 'Payment Required' }),
    'invalid_key',
    'stop',
    false,
  ],
  [
    'FAULTS 9: 402 usage_limit_reached: false',
    answer(402, { usage_limit_reached: false }),
    'invalid_key',
    'stop',
    false,
  ],
  [
    'FAULTS 9: 402 usage_limit_reached: "true"',
    answer(402, { usage_limit_reached: 'true' }),
    'invalid_key',
    'stop',
    false,
  ],
  [
    'FAULTS 9: 402 with the word in a list',
    answer(402, ['credits_exhausted']),
    'invalid_key',
    'stop',
    false,
  ],
  [
    'FAULTS 10: 402 credits_exhausted',
    answer(402, { object: 'error', code: 'credits_exhausted' }),
    'exhausted',
    'slow',
    true,
  ],
  [
    'FAULTS 10: 402 usage_limit_reached: true',
    answer(402, { usage_limit_reached: true }),
    'exhausted',
    'slow',
    true,
  ],
  [
    'FAULTS 11: 403',
    answer(403, '', { 'x-amzn-errortype': 'ForbiddenException' }),
    'forbidden',
    'stop',
    false,
  ],
  ['403 credits_exhausted', answer(403, { code: 'credits_exhausted' }), 'forbidden', 'stop', false],
  ['FAULTS 12: 404', answer(404), 'not_found', 'stop', true],
  ['FAULTS 13: 408', answer(408), 'timeout', 'quick', true],
  ['FAULTS 14: 409', answer(409), 'bad_request', 'slow', true],
  ['FAULTS 15: 413', answer(413), 'bad_request', 'stop', true],
  ['FAULTS 15: 431', answer(431), 'bad_request', 'stop', true],
  ['FAULTS 16: 429', answer(429, '', { 'retry-after': '17' }), 'rate_limited', 'hint', true],
  ['FAULTS 19: 429 without a hint', answer(429), 'rate_limited', 'hint', true],
  ['FAULTS 21: 500', answer(500, { error: 'Internal Server Error' }), 'server', 'quick', true],
  [
    'FAULTS 22: 502 HTML',
    answer(502, '<h1>Bad Gateway', { 'content-type': 'text/html' }),
    'server',
    'quick',
    true,
  ],
  ['FAULTS 22: 502 with a body of credits', answer(502, { credits: 5 }), 'server', 'quick', true],
  ['FAULTS 23: 503', answer(503), 'server', 'quick', true],
  [
    'FAULTS 23: 503 with Retry-After',
    answer(503, '', { 'retry-after': '17' }),
    'server',
    'hint',
    true,
  ],
  ['FAULTS 24: 504', answer(504), 'server', 'quick', true],
  ['FAULTS 25: 520', answer(520), 'server', 'quick', true],
  ['FAULTS 25: 599', answer(599), 'server', 'quick', true],
  ['FAULTS 107: 401 signed_out', answer(401, { error: 'signed_out' }), 'signed_out', 'stop', false],
  ['403 signed_out', answer(403, { error: 'signed_out' }), 'forbidden', 'stop', false],
  [
    'FAULTS 108: 502 upstream_auth',
    answer(502, { error: 'upstream_auth' }),
    'invalid_key',
    'stop',
    false,
  ],
  [
    'FAULTS 108: 502 upstream_exhausted',
    answer(502, { error: 'upstream_exhausted' }),
    'exhausted',
    'slow',
    true,
  ],
  ['502 upstream_error', answer(502, { error: 'upstream_error' }), 'server', 'quick', true],
  ['500 upstream_auth', answer(500, { error: 'upstream_auth' }), 'server', 'quick', true],
  ['FAULTS 110: 418', answer(418), 'bad_request', 'stop', true],
  ['FAULTS 110: 405', answer(405), 'bad_request', 'stop', true],
  ['FAULTS 110: 201', answer(201, { credits: 5 }), 'bad_payload', 'slow', true],
  ['FAULTS 110: 299', answer(299, { credits: 5 }), 'bad_payload', 'slow', true],
];

describe('errorOfResponse', () => {
  it.each(rows)('%s', async (_fault, response, code, retry, isKept) => {
    const error = await errorOfResponse(response);
    expect({ code: error.code, retry: retryClass(error), isKept: !isRevoking(error) }).toEqual({
      code,
      retry,
      isKept,
    });
  });
});
