import fc from 'fast-check';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { clampHint } from '../../../src/api/http/clampHint.js';
import { retryHint } from '../../../src/api/http/retryHint.js';
import { holds, PROPERTY } from '../../support/holds.js';

const NO_HEADERS = new Headers();

/** Numbers of any size, dates, and words. */
const anyHeader = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.string({ unit: 'grapheme-ascii' }).map((text) => text.trim()),
  fc.constantFrom('', '1e999', '-0', '0x10', '1,5', '5 minutes'),
);
const anyHintBody = fc.oneof(
  fc.record(
    {
      retry_after: fc.oneof(fc.double(), anyHeader),
      cooldown_seconds: fc.oneof(fc.double(), anyHeader),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
);

/** What the error of such an answer carries. */
const waitOf = (headers: Headers, body: unknown) => {
  const waitMs = retryHint(headers, body, PINNED_NOW);
  return waitMs === null ? null : clampHint(waitMs);
};

describe('retryHint', () => {
  it.each([
    ['FAULTS 16: seconds', '17', 17_000],
    ['FAULTS 16: one second', '1', 1_000],
    ['FAULTS 16: five minutes', '300', 300_000],
    ['FAULTS 16: 0 seconds', '0', 1_000],
    ['FAULTS 16: 301 seconds', '301', 300_000],
    ['FAULTS 17: an HTTP date', 'Mon, 02 Dec 2024 12:00:45 GMT', 45_000],
    ['FAULTS 17: a past date', 'Mon, 02 Dec 2024 11:00:00 GMT', 1_000],
    ['FAULTS 17: a far date', 'Fri, 31 Dec 9999 23:59:59 GMT', 300_000],
    ['FAULTS 20: 1e15', '1e15', 300_000],
    ['FAULTS 20: Infinity', 'Infinity', 300_000],
    ['FAULTS 20: -5', '-5', 1_000],
    ['FAULTS 20: NaN', 'NaN', null],
    ['FAULTS 20: nothing', '', null],
    ['FAULTS 20: a word', 'soon', null],
  ])('header with %s', (_fault, value, waitMs) => {
    expect(waitOf(new Headers({ 'retry-after': value }), undefined)).toBe(waitMs);
  });

  it('FAULTS 17: measures a date by the clock of the server that sent it', () => {
    const headers = new Headers({
      date: 'Mon, 02 Dec 2024 09:00:00 GMT', // three hours behind our clock
      'retry-after': 'Mon, 02 Dec 2024 09:00:20 GMT',
    });
    expect(waitOf(headers, undefined)).toBe(20_000);
  });

  it('FAULTS 17: measures a date by our own clock when the server sends no readable one', () => {
    const headers = new Headers({ date: 'today', 'retry-after': 'Mon, 02 Dec 2024 12:00:20 GMT' });
    expect(waitOf(headers, undefined)).toBe(20_000);
  });

  it.each([
    ['FAULTS 18: retry_after as a number', { retry_after: 17 }, 17_000],
    ['FAULTS 18: retry_after as text', { retry_after: '17' }, 17_000],
    ['FAULTS 18: cooldown_seconds as a number', { cooldown_seconds: 60 }, 60_000],
    ['FAULTS 18: cooldown_seconds as text', { cooldown_seconds: '60' }, 60_000],
    ['FAULTS 18: both', { cooldown_seconds: 60, retry_after: 17 }, 17_000],
    ['FAULTS 18: one of them unusable', { cooldown_seconds: 60, retry_after: {} }, 60_000],
    ['FAULTS 20: 1e15', { retry_after: 1e15 }, 300_000],
    ['FAULTS 20: -5', { retry_after: -5 }, 1_000],
    ['FAULTS 20: empty text', { retry_after: '' }, null],
    ['FAULTS 20: NaN', { retry_after: Number.NaN }, null],
    ['FAULTS 20: Infinity', { retry_after: Number.POSITIVE_INFINITY }, 300_000],
    ['true', { retry_after: true }, null],
    ['a list', { retry_after: [17] }, null],
    ['a list as the body', [17], null],
    ['no body', undefined, null],
  ])('FAULTS 19: body without a header, %s', (_fault, body, waitMs) => {
    expect(waitOf(NO_HEADERS, body)).toBe(waitMs);
  });

  it('prefers the header to the body', () => {
    expect(waitOf(new Headers({ 'retry-after': '5' }), { retry_after: 60 })).toBe(5_000);
  });

  it('falls back to the body when the header is nonsense', () => {
    expect(waitOf(new Headers({ 'retry-after': 'soon' }), { retry_after: 60 })).toBe(60_000);
  });

  it('FAULTS 20: is null, or from 1 to 300 s, whatever a server sends', PROPERTY, ({ task }) => {
    const { waits } = holds(task, fc.tuple(anyHeader, anyHeader, anyHintBody), (input) => {
      const [retryAfter, date, body] = input;
      const waitMs = waitOf(new Headers({ 'retry-after': retryAfter, date }), body);
      if (waitMs === null) return 'no hint';
      expect(waitMs).toBeGreaterThanOrEqual(1_000);
      expect(waitMs).toBeLessThanOrEqual(300_000);
      return 'waits';
    });
    expect(waits).toBeGreaterThan(0.5);
  });
});
