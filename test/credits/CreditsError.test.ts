import { inspect } from 'node:util';
import { CreditsError, type CreditsErrorCode, isCreditsError } from 'react-credit-widgets/query';
import { afterEach, describe, expect, it, vi } from 'vitest';

/** One error per code; a missing code is a type error. */
const ERRORS: Record<CreditsErrorCode, CreditsError> = {
  invalid_key: new CreditsError('invalid_key'),
  forbidden: new CreditsError('forbidden'),
  not_found: new CreditsError('not_found'),
  bad_request: new CreditsError('bad_request'),
  rate_limited: new CreditsError('rate_limited'),
  server: new CreditsError('server'),
  network: new CreditsError('network'),
  timeout: new CreditsError('timeout'),
  bad_payload: new CreditsError('bad_payload'),
  too_large: new CreditsError('too_large'),
  exhausted: new CreditsError('exhausted'),
  signed_out: new CreditsError('signed_out'),
  wrong_team: new CreditsError('wrong_team'),
  config: new CreditsError('config'),
  unexpected: new CreditsError('unexpected'),
};

const CANARY = 'sk-live-canary';

describe('CreditsError', () => {
  it.each(Object.values(ERRORS))(
    '$code: its message is a constant that says what to do',
    (bare) => {
      const details = { status: 503, retryAfterMs: 9_000, requestId: 'r-1' };
      expect(new CreditsError(bare.code, details).message).toBe(bare.message);
      expect(bare.message).toMatch(/^[A-Z].{20,}\.$/);
      expect(bare.message).not.toMatch(/https?:|undefined|\bnull\b/);
    },
  );

  it('has its own message for every code', () => {
    const messages = new Set(Object.values(ERRORS).map(({ message }) => message));
    expect(messages.size).toBe(15);
  });

  it('never tells a user to pay when the key was rejected', () => {
    expect(new CreditsError('invalid_key').message).not.toMatch(/pay|buy|top.?up|credits? used/i);
  });

  it('keeps the given details and sets the rest to null', () => {
    const { code, status, retryAfterMs, requestId, name } = new CreditsError('server', {
      status: 503,
    });
    expect({ code, status, retryAfterMs, requestId, name }).toEqual({
      code: 'server',
      status: 503,
      retryAfterMs: null,
      requestId: null,
      name: 'CreditsError',
    });
  });

  it('has no cause and drops unknown details', () => {
    const cause = new Error(CANARY);
    const details = { status: 401, cause, url: CANARY, body: { key: CANARY } };
    const error = new CreditsError('invalid_key', details);
    expect('cause' in error).toBe(false);
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(CANARY);
    expect(JSON.stringify(error)).not.toContain(CANARY);
    expect(String(error)).not.toContain(CANARY);
  });

  it('serializes to its name and four fields', () => {
    const error = new CreditsError('rate_limited', { status: 429, retryAfterMs: 17_000 });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'CreditsError',
      code: 'rate_limited',
      status: 429,
      retryAfterMs: 17_000,
      requestId: null,
    });
  });

  it('is an Error with a stack', () => {
    const error = new CreditsError('network');
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toContain('CreditsError');
  });
});

describe('CreditsError in production', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules(); // a copy that was loaded in production stays one
  });

  it.each(Object.values(ERRORS))('$code: its message is the code alone', async ({ code }) => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.resetModules();
    const copy = await import('../../src/credits/CreditsError.js');
    expect(new copy.CreditsError(code).message).toBe(`Credits API: ${code}`);
    expect(copy.isErrorCode(code)).toBe(true);
  });
});

describe('isCreditsError', () => {
  it('FAULTS 90: recognizes an error from another copy of the package', async () => {
    vi.resetModules();
    const copy = await import('../../src/credits/CreditsError.js');
    const foreign = new copy.CreditsError('timeout');
    expect(copy.CreditsError).not.toBe(CreditsError);
    expect(foreign).not.toBeInstanceOf(CreditsError);
    expect(isCreditsError(foreign)).toBe(true);
  });

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['a string', 'CreditsError'],
    ['a plain Error', new Error('network')],
    [
      'an Error with that name',
      Object.assign(new Error(), { name: 'CreditsError', code: 'server' }),
    ],
    ['one after a JSON round trip', JSON.parse(JSON.stringify(new CreditsError('server')))],
  ])('is false for %s', (_situation, value) => {
    expect(isCreditsError(value)).toBe(false);
  });
});
