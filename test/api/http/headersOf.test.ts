import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../src/api/http/headersOf.js';

describe('headersOf', () => {
  it.each<[string, unknown]>([
    ['Headers', new Headers({ 'Retry-After': '17' })],
    ['a Map', new Map([['Retry-After', '17']])],
    ['a plain object', { 'Retry-After': '17' }],
    ['a plain object in lower case', { 'retry-after': '17' }],
    ['a number', { 'retry-after': 17 }],
    ['pairs', [['Retry-After', '17']]],
  ])('reads %s', (_kind, headers) => {
    expect(headersOf(headers).get('retry-after')).toBe('17');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'retry-after: 17'],
    ['a number', 17],
    ['other headers', new Headers({ date: 'now' })],
    ['a name that no header has', { 'retry after': '17' }],
    ['an inherited property', Object.create({ 'retry-after': '17' })],
  ])('is null for %s', (_kind, headers) => {
    expect(headersOf(headers).get('retry-after')).toBeNull();
  });
});
