import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { isRevoking, type RetryClass, retryClass } from '../../../src/sync/policy/retry.js';

interface Row {
  fault: string;
  error: CreditsError;
  retry: RetryClass;
  isKept: boolean;
}

const aRow = (code: CreditsErrorCode, fault: string, retry: RetryClass, isKept: boolean): Row => ({
  error: new CreditsError(code),
  fault,
  retry,
  isKept,
});

/** Columns "Retry" and "Keep" of FAULTS.md; a code that is missing here is a type error. */
const ROWS: Record<CreditsErrorCode, Row> = {
  invalid_key: aRow('invalid_key', 'FAULTS 8', 'stop', false),
  forbidden: aRow('forbidden', 'FAULTS 11', 'stop', false),
  not_found: aRow('not_found', 'FAULTS 12', 'stop', true),
  bad_request: aRow('bad_request', 'FAULTS 7', 'stop', true),
  rate_limited: aRow('rate_limited', 'FAULTS 16', 'hint', true),
  server: aRow('server', 'FAULTS 21', 'quick', true),
  network: aRow('network', 'FAULTS 27', 'quick', true),
  timeout: aRow('timeout', 'FAULTS 31', 'quick', true),
  bad_payload: aRow('bad_payload', 'FAULTS 1', 'slow', true),
  too_large: aRow('too_large', 'FAULTS 33', 'slow', true),
  exhausted: aRow('exhausted', 'FAULTS 10', 'slow', true),
  signed_out: aRow('signed_out', 'FAULTS 107', 'stop', false),
  wrong_team: aRow('wrong_team', 'FAULTS 109', 'stop', false),
  config: aRow('config', 'FAULTS 95', 'stop', false),
  unexpected: aRow('unexpected', 'FAULTS 130', 'slow', true),
};
const rows = Object.values(ROWS);

describe('retryClass', () => {
  it.each(rows)('$fault: $error.code is followed up by $retry', ({ error, retry }) => {
    expect(retryClass(error)).toBe(retry);
  });

  it('FAULTS 23: a server error with Retry-After is retried after that time', () => {
    const error = new CreditsError('server', { status: 503, retryAfterMs: 17_000 });
    expect(retryClass(error)).toBe('hint');
  });

  it('FAULTS 14: a conflict is retried slowly, unlike other rejections', () => {
    expect(retryClass(new CreditsError('bad_request', { status: 409 }))).toBe('slow');
    expect(retryClass(new CreditsError('bad_request', { status: 410 }))).toBe('stop');
  });

  it('FAULTS 13: a 408 is retried like any other timeout', () => {
    expect(retryClass(new CreditsError('timeout', { status: 408 }))).toBe('quick');
  });
});

describe('isRevoking', () => {
  it.each(rows)('$fault: $error.code keeps the last data: $isKept', ({ error, isKept }) => {
    expect(isRevoking(error)).toBe(!isKept);
  });
});
