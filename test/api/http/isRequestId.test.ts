import { describe, expect, it } from 'vitest';
import { isRequestId } from '../../../src/api/http/isRequestId.js';

const LONGEST = 'a'.repeat(64);

describe('isRequestId', () => {
  it.each(['Req_1-a', 'c6af9ac6-7b61-11e6-9a41', LONGEST])('accepts %s', (id) => {
    expect(isRequestId(id)).toBe(true);
  });

  it.each<[situation: string, id: unknown]>([
    ['has 65 characters', `${LONGEST}a`],
    ['is empty', ''],
    ['has a space inside', 'Bearer sk-1'],
    ['is markup', '<b>1</b>'],
    ['is a URL', 'https://evil.example/1'],
    ['has a non-ASCII letter', 'é'],
    ['was sent twice', 'a, b'],
    ['is a number', 1],
    ['was not sent', null],
  ])('rejects one that %s', (_situation, id) => {
    expect(isRequestId(id)).toBe(false);
  });
});
