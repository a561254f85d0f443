import { describe, expect, it } from 'vitest';
import { requestIdOf } from '../../../src/api/http/requestIdOf.js';

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
  ])('reads %s', (_situation, headers, id) => {
    expect(requestIdOf(new Headers(headers))).toBe(id);
  });

  it('is null when none was sent', () => {
    expect(requestIdOf(new Headers())).toBeNull();
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
