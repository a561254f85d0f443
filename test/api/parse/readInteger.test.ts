import { describe, expect, it } from 'vitest';
import { readAmount, readInteger } from '../../../src/api/parse/readInteger.js';

/** The number that `read` returns, with the issue codes it reports. */
function resultOf(read: typeof readInteger, value: unknown) {
  const codes: string[] = [];
  return { whole: read({ value }, 'value', (code) => codes.push(code)), codes };
}

describe('readInteger', () => {
  it.each([
    ['FAULTS 51: "123"', '123'],
    ['FAULTS 51: " 12 "', ' 12 '],
    ['FAULTS 51: "0x10"', '0x10'],
    ['FAULTS 51: an empty string', ''],
    ['FAULTS 51: true', true],
    ['FAULTS 51: [5]', [5]],
    ['FAULTS 51: []', []],
    ['FAULTS 51: {}', {}],
    ['an object with a value', { valueOf: () => 5 }],
    ['a big integer', 5n],
    ['not a number', Number.NaN],
    ['FAULTS 54: 1e400', JSON.parse('1e400')],
    ['FAULTS 54: -1e400', JSON.parse('-1e400')],
  ])('%s: is rejected as a wrong type', (_situation, value) => {
    expect(resultOf(readInteger, value)).toEqual({ whole: null, codes: ['wrong_type'] });
  });

  it('reports no issue for a missing value', () => {
    expect(resultOf(readInteger, undefined)).toEqual({ whole: null, codes: [] });
  });

  it.each([
    ['FAULTS 52: 0.999', 0.999, 0, ['rounded']],
    ['FAULTS 52: -0.001', -0.001, -1, ['rounded']],
    ['FAULTS 52: 5e-324', 5e-324, 0, ['rounded']],
    ['FAULTS 52: 12.0', JSON.parse('12.0'), 12, []],
    ['FAULTS 52: 1e3', JSON.parse('1e3'), 1_000, []],
    ['FAULTS 55: -0', JSON.parse('-0'), 0, []],
    ['FAULTS 55: -0.0', JSON.parse('-0.0'), 0, []],
    ['FAULTS 55: -1e-400', JSON.parse('-1e-400'), 0, []],
    ['FAULTS 56: 2^53 - 1', 9_007_199_254_740_991, 9_007_199_254_740_991, []],
    ['FAULTS 56: 2^53', 2 ** 53, 9_007_199_254_740_991, ['clamped']],
    ['FAULTS 56: 1e300', 1e300, 9_007_199_254_740_991, ['clamped']],
    ['FAULTS 56: -1e300', -1e300, -9_007_199_254_740_991, ['clamped']],
  ])('%s', (_situation, value, whole, codes) => {
    const result = resultOf(readInteger, value);
    expect(result.whole).toBe(whole); // toBe tells 0 from -0
    expect(result.codes).toEqual(codes);
  });
});

describe('readAmount', () => {
  it.each([
    ['FAULTS 53: -5', -5, 0, ['clamped']],
    ['FAULTS 53: -1e300', -1e300, 0, ['clamped', 'clamped']],
    ['FAULTS 52: -0.5', -0.5, 0, ['rounded', 'clamped']],
    ['FAULTS 55: -0', -0, 0, []],
    ['FAULTS 52: 7.9', 7.9, 7, ['rounded']],
    ['FAULTS 51: "7"', '7', null, ['wrong_type']],
    ['a missing value', undefined, null, []],
  ])('%s', (_situation, value, whole, codes) => {
    const result = resultOf(readAmount, value);
    expect(result.whole).toBe(whole);
    expect(result.codes).toEqual(codes);
  });
});
