import { basename } from 'node:path';
import { en } from 'react-credit-widgets/messages/en';
import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { statusTitle } from '../../src/components/widget/errorText.js';
import { isErrorCode } from '../../src/credits/CreditsError.js';
import { createText } from '../../src/format/createText.js';
import { givenSource } from '../../src/sync/CreditsSource.js';
import { isRevoking, type RetryClass, retryClass } from '../../src/sync/policy/retry.js';

/** A code that is missing here is a type error. */
const CODES: Record<CreditsErrorCode, true> = {
  invalid_key: true,
  forbidden: true,
  not_found: true,
  bad_request: true,
  rate_limited: true,
  server: true,
  network: true,
  timeout: true,
  bad_payload: true,
  too_large: true,
  exhausted: true,
  signed_out: true,
  wrong_team: true,
  config: true,
  unexpected: true,
};
const codes = Object.keys(CODES).filter(isErrorCode);

const RETRY: Record<RetryClass, RegExp> = {
  quick: /Retried twice within seconds, then every two minutes\./,
  hint: /as long as the server asks/,
  slow: /Retried every five minutes\./,
  stop: /Nothing is retried until the user asks/,
};

const pages = new Map(
  Object.entries(
    import.meta.glob<string>('../../docs/errors/*', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [basename(path, '.md'), text]),
);

describe('docs/errors', () => {
  it('has a page for each code, and no other', () => {
    expect([...pages.keys()].sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s: says what it means, what the user sees, its causes, and a fix', (code) => {
    const headings = pages.get(code)?.match(/^#.*$/gm);
    const parts = ['## What the user sees', '## Causes', '## How to fix it'];
    expect(headings).toEqual([`# \`${code}\``, ...parts]);
  });

  it.each(codes)('%s: agrees with the widgets and the retries', (code) => {
    const error = new CreditsError(code, { status: 400 });
    const title = createText({ messages: en }).message(
      statusTitle({ ...givenSource(null), error }),
    );
    const page = pages.get(code);
    expect(page).toContain(`“${title}”`);
    expect(page).toMatch(RETRY[retryClass(error)]);
    expect(page?.includes('The numbers are cleared.')).toBe(isRevoking(error));
  });
});
