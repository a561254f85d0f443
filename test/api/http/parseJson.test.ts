import { parseCredits } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/api/http/parseJson.js';

describe('parseJson', () => {
  it.each([
    ['FAULTS 1: HTML', '<!doctype html><title>Sign in</title>'],
    ['FAULTS 2: nothing', ''],
    ['FAULTS 35: a NaN literal', '{"credits":NaN}'],
    ['FAULTS 35: a truncated object', '{"credits":12500,"breakdown":[{"remaining_'],
    ['FAULTS 35: two objects', '{"credits":1}{"credits":2}'],
    ['a comment', '{"credits":5/* all */}'],
  ])('%s: is undefined, which is never valid JSON', (_fault, text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it('FAULTS 36: the last of duplicate keys wins', () => {
    expect(parseCredits(parseJson('{"credits":1,"credits":2}')).balance).toBe(2);
  });

  it('FAULTS 69: an own __proto__ key changes no prototype', () => {
    const value = parseJson('{"__proto__":{"credits":5}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});
