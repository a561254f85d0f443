import { en } from 'react-credit-widgets/messages/en';
import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { errorHint, statusTitle } from '../../../src/components/widget/errorText.js';
import { isErrorCode } from '../../../src/credits/CreditsError.js';
import { createText } from '../../../src/format/createText.js';
import { givenSource } from '../../../src/sync/CreditsSource.js';

const text = createText({ messages: en });

/** A source without credits, whose last attempt failed with `code`; `null` for no attempt. */
function aSource(code: CreditsErrorCode | null, status: number | null = null, isOffline = false) {
  const error = code && new CreditsError(code, { status });
  return { ...givenSource(null), error, isOffline };
}

const titleOf = (...situation: Parameters<typeof aSource>) =>
  text.message(statusTitle(aSource(...situation)));

function hintOf(...situation: Parameters<typeof aSource>): string | null {
  const hint = errorHint(aSource(...situation));
  return hint && text.message(hint);
}

const LATER = 'We’ll keep trying in the background.';
const ADMIN = 'Ask your admin to check the billing set-up.';

/** A code that is missing here is a type error. */
const SENTENCES: Record<
  CreditsErrorCode,
  readonly [title: string, hint: string | null, status: number | null]
> = {
  invalid_key: ['Key rejected: ask your admin', null, 402],
  forbidden: ['No access', ADMIN, 403],
  not_found: ['Billing endpoint not found', ADMIN, 404],
  bad_request: ['Request refused', ADMIN, 400],
  rate_limited: ['Updating soon', null, 429],
  server: ['Billing isn’t answering', LATER, 500],
  network: ['Can’t reach billing', LATER, null],
  timeout: ['Slow connection', LATER, null],
  bad_payload: ['Couldn’t read the balance', LATER, 200],
  too_large: ['Couldn’t read the balance', LATER, 200],
  exhausted: ['Credits used up', null, 402],
  signed_out: ['Sign in to see your credits', null, 401],
  wrong_team: ['You switched teams: reload', null, 200],
  config: ['Not set up', ADMIN, null],
  unexpected: ['Couldn’t read the balance', LATER, null],
};

const failures = Object.keys(SENTENCES)
  .filter(isErrorCode)
  .map((code) => [code, ...SENTENCES[code]] as const);

describe('statusTitle', () => {
  it.each(failures)('says of %s: "%s"', (code, title, _hint, status) => {
    expect(titleOf(code, status)).toBe(title);
  });

  it('says that credits are loading while nothing has failed', () => {
    expect(titleOf(null)).toBe('Loading credits…');
  });

  it.each([
    ['FAULTS 39: before the first answer', null],
    ['FAULTS 40: when the request could not be sent', 'network'],
  ] as const)('%s, says that the user is offline', (_situation, code) => {
    expect(titleOf(code, null, true)).toBe('You’re offline');
  });

  it.each([
    ['a rejected key', 'invalid_key', 401, 'Key rejected: ask your admin'],
    ['a key that is missing', 'invalid_key', null, 'Key unavailable: ask your admin'],
    ['a signed-out user', 'signed_out', 401, 'Sign in to see your credits'],
    ['a slow connection', 'timeout', null, 'Slow connection'],
  ] as const)('names %s also while offline', (_failure, code, status, title) => {
    expect(titleOf(code, status, true)).toBe(title);
  });

  it.each([
    ['FAULTS 95: no request was made', 'Key unavailable', null],
    ['FAULTS 8: the server answered 401', 'Key rejected', 401],
    ['FAULTS 9: the server answered 402', 'Key rejected', 402],
    ['FAULTS 108: the server answered 502', 'Key rejected', 502],
  ])('%s: the title begins with "%s"', (_situation, start, status) => {
    expect(titleOf('invalid_key', status)).toBe(`${start}: ask your admin`);
  });
});

describe('errorHint', () => {
  it.each(failures.filter(([, , hint]) => hint))(
    'for %s adds to "%s" the hint "%s"',
    (code, _title, hint, status) => {
      expect(hintOf(code, status)).toBe(hint);
    },
  );

  it.each(failures.filter(([, , hint]) => !hint))(
    'for %s adds nothing to "%s"',
    (code, _title, _hint, status) => {
      expect(hintOf(code, status)).toBeNull();
    },
  );

  it('promises to keep trying where nothing has failed yet', () => {
    expect(hintOf(null)).toBe(LATER);
  });
});
