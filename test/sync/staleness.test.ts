import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { staleness } from '../../src/sync/staleness.js';

const FIVE_MINUTES_MS = 5 * 60_000;

/** Of data that is `ageMs` old; `null` for data whose age is not known. */
function stalenessOf(ageMs: number | null, code?: CreditsErrorCode) {
  const asOfMs = ageMs === null ? 0 : PINNED_NOW - ageMs;
  return staleness(asOfMs, code ? new CreditsError(code) : null, PINNED_NOW);
}

describe('staleness', () => {
  it.each([
    ['new', 0],
    ['five minutes old, less a millisecond', FIVE_MINUTES_MS - 1],
    ['exactly five minutes old', FIVE_MINUTES_MS],
    ['from the future, by a clock that was set back', -1],
    ['of unknown age', null],
  ])('treats data as current when it is %s', (_age, ageMs) => {
    expect(stalenessOf(ageMs)).toBeNull();
  });

  it.each([
    ['five minutes and a millisecond', FIVE_MINUTES_MS + 1],
    ['a day', 86_400_000],
  ])('calls data old after %s', (_age, ageMs) => {
    expect(stalenessOf(ageMs)).toBe('old');
  });

  it('calls the data of 1970 old, as only 0 is an unknown age', () => {
    expect(staleness(1, null, FIVE_MINUTES_MS + 2)).toBe('old');
    expect(staleness(0, null, FIVE_MINUTES_MS + 2)).toBeNull();
  });

  it.each([
    ['new', 0],
    ['exactly five minutes old', FIVE_MINUTES_MS],
    ['of unknown age', null],
  ])('calls data failed after a failed attempt when it is %s', (_age, ageMs) => {
    expect(stalenessOf(ageMs, 'server')).toBe('failed');
  });

  it.each<CreditsErrorCode>(['network', 'timeout', 'bad_payload', 'exhausted'])(
    'calls new data failed after %s',
    (code) => {
      expect(stalenessOf(0, code)).toBe('failed');
    },
  );

  it('FAULTS 16: treats data as current for five minutes when the server asks to wait', () => {
    expect(stalenessOf(FIVE_MINUTES_MS, 'rate_limited')).toBeNull();
    expect(stalenessOf(FIVE_MINUTES_MS + 1, 'rate_limited')).toBe('old');
    expect(stalenessOf(null, 'rate_limited')).toBeNull();
  });

  it('calls data old rather than failed when it is both', () => {
    expect(stalenessOf(FIVE_MINUTES_MS + 1, 'server')).toBe('old');
  });
});
