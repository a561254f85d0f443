import { createCreditsClient } from 'react-credit-widgets/query';
import { documentedExample, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { asOfMsOf, readAsOf } from '../../src/api/asOf.js';
import { fakeFetch, ok } from './support/fakeFetch.js';

const DATE = new Date(PINNED_NOW).toUTCString();
const EARLIER = PINNED_NOW - 40_000;

describe('readAsOf', () => {
  it.each<[string, HeadersInit, number]>([
    ['credits-as-of', { 'credits-as-of': String(EARLIER), date: DATE, age: '5' }, EARLIER],
    ['Date', { date: DATE }, PINNED_NOW],
    ['Date less Age', { date: DATE, age: '40' }, EARLIER],
    ['Date, if Age is no number', { date: DATE, age: '-40' }, PINNED_NOW],
    ['Date, if credits-as-of is text', { 'credits-as-of': 'now', date: DATE }, PINNED_NOW],
    [
      'Date, if credits-as-of is a fraction',
      { 'credits-as-of': `${EARLIER}.5`, date: DATE },
      PINNED_NOW,
    ],
    [
      'Date, if credits-as-of is in seconds',
      { 'credits-as-of': '1733140800', date: DATE },
      PINNED_NOW,
    ],
    ['Date, if credits-as-of is past 2100', { 'credits-as-of': '9e15', date: DATE }, PINNED_NOW],
  ])('takes the time from %s', (_where, headers, asOfMs) => {
    expect(readAsOf(new Headers(headers))).toBe(asOfMs);
  });

  it.each<[string, HeadersInit]>([
    ['nothing says it', {}],
    ['Date is no date', { date: 'soon GMT' }],
    ['Date is a bare number', { date: '5' }],
    ['Date is before 2000', { date: new Date(0).toUTCString() }],
    ['Age leads to before 2000', { date: DATE, age: '99999999999' }],
  ])('is null when %s', (_situation, headers) => {
    expect(readAsOf(new Headers(headers))).toBeNull();
  });
});

describe('createCreditsClient', () => {
  const read = (headers: HeadersInit) =>
    createCreditsClient({
      endpoint: 'https://dashboard.example/api/credits',
      fetch: fakeFetch(() => ok(documentedExample, headers)),
    }).getCredits();

  it('notes of which time each answer is, beside the credits', async () => {
    const first = await read({ 'credits-as-of': String(EARLIER) });
    const second = await read({ date: DATE });
    expect([asOfMsOf(first), asOfMsOf(second)]).toEqual([EARLIER, PINNED_NOW]);
    expect(first).toEqual(second);
  });

  it('notes nothing when the answer does not say', async () => {
    expect(asOfMsOf(await read({}))).toBeNull();
  });
});
