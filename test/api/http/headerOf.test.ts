import { describe, expect, it } from 'vitest';
import { headerOf } from '../../../src/api/http/headerOf.js';

describe('headerOf', () => {
  it.each<[string, unknown]>([
    ['Headers', new Headers({ 'Retry-After': '17' })],
    ['a Map', new Map([['Retry-After', '17']])],
    ['a plain object', { 'Retry-After': '17' }],
    ['a plain object in lower case', { 'retry-after': '17' }],
    ['a number', { 'retry-after': 17 }],
    ['pairs', [['Retry-After', '17']]],
  ])('reads %s', (_kind, headers) => {
    expect(headerOf(headers, 'retry-after')).toBe('17');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'retry-after: 17'],
    ['a number', 17],
    ['other headers', new Headers({ date: 'now' })],
    ['an object as the value', { 'retry-after': { seconds: 17 } }],
    ['an inherited property', Object.create({ 'retry-after': '17' })],
  ])('is null for %s', (_kind, headers) => {
    expect(headerOf(headers, 'retry-after')).toBeNull();
  });
});
