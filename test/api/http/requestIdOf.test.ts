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
    [
      'x-request-id where both are sent',
      { 'x-amzn-requestid': 'amzn', 'x-request-id': 'own' },
      'own',
    ],
    ['an id of 64 characters', { 'x-request-id': LONGEST }, LONGEST],
  ])('reads %s', (_situation, headers, id) => {
    expect(requestIdOf(new Headers(headers))).toBe(id);
  });

  it.each<[situation: string, headers: HeadersInit]>([
    ['has 65 characters', { 'x-request-id': `${LONGEST}a` }],
    ['is empty', { 'x-request-id': '' }],
    ['has a space inside', { 'x-request-id': 'Bearer sk-1' }],
    ['is markup', { 'x-request-id': '<b>1</b>' }],
    ['is a URL', { 'x-request-id': 'https://evil.example/1' }],
    ['has a non-ASCII letter', { 'x-request-id': 'é' }],
    [
      'is sent twice',
      [
        ['x-request-id', 'a'],
        ['x-request-id', 'b'],
      ],
    ],
    ['was not sent', {}],
  ])('is null for an id that %s', (_situation, headers) => {
    expect(requestIdOf(new Headers(headers))).toBeNull();
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
