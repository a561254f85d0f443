import { describe, expect, it } from 'vitest';
import { requestIdOf } from '../../../src/api/http/requestIdOf.js';

const LONGEST = 'a'.repeat(64);

describe('requestIdOf', () => {
  it.each([
    ['x-request-id', { 'x-request-id': 'Req_1-a' }, 'Req_1-a'],
    [
      'x-amzn-requestid',
      { 'x-amzn-requestid': 'c6af9ac6-7b61-11e6-9a41' },
      'c6af9ac6-7b61-11e6-9a41',
    ],
    ['both', { 'x-amzn-requestid': 'amzn', 'x-request-id': 'own' }, 'own'],
    ['64 characters', { 'x-request-id': LONGEST }, LONGEST],
    ['65 characters', { 'x-request-id': `${LONGEST}a` }, null],
    ['an empty one', { 'x-request-id': '' }, null],
    ['a space inside', { 'x-request-id': 'Bearer sk-1' }, null],
    ['markup', { 'x-request-id': '<b>1</b>' }, null],
    ['a URL', { 'x-request-id': 'https://evil.example/1' }, null],
    ['a non-ASCII letter', { 'x-request-id': 'é' }, null],
    [
      'two of them',
      [
        ['x-request-id', 'a'],
        ['x-request-id', 'b'],
      ] satisfies HeadersInit,
      null,
    ],
    ['none', {}, null],
  ])('%s', (_situation, headers, id) => {
    expect(requestIdOf(new Headers(headers))).toBe(id);
  });

  it.each([
    ['the key', 'sk-live-4f7c', null],
    ['a part of the key', 'sk-live', null],
    ['more than the key', 'req_sk-live-4f7c', null],
    ['none of the key', 'req_4f7d', 'req_4f7d'],
  ])('an id that repeats %s', (_situation, id, expected) => {
    const headers = new Headers({ 'x-request-id': id });
    expect(requestIdOf(headers, 'Bearer sk-live-4f7c')).toBe(expected);
  });
});
