import { describe, expect, it } from 'vitest';
import { readAmount, readInteger } from '../../../src/api/parse/readInteger.js';

/** The number that `read` returns, with the issue codes it reports. */
function resultOf(read: typeof readInteger, value: unknown) {
  const codes: string[] = [];
  return { whole: read(value, 'value', (code) => codes.push(code)), codes };
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
    ['FAULTS 52: 0.999', 0, 0.999, ['rounded']],
    ['FAULTS 52: -0.001', -1, -0.001, ['rounded']],
    ['FAULTS 52: 5e-324', 0, 5e-324, ['rounded']],
    ['FAULTS 52: 12.0', 12, JSON.parse('12.0'), []],
    ['FAULTS 52: 1e3', 1_000, JSON.parse('1e3'), []],
    ['FAULTS 55: -0', 0, JSON.parse('-0'), []],
    ['FAULTS 55: -0.0', 0, JSON.parse('-0.0'), []],
    ['FAULTS 55: -1e-400', 0, JSON.parse('-1e-400'), []],
    ['FAULTS 56: 2^53 - 1', 9_007_199_254_740_991, 9_007_199_254_740_991, []],
    ['FAULTS 56: 2^53', 9_007_199_254_740_991, 2 ** 53, ['clamped']],
    ['FAULTS 56: 1e300', 9_007_199_254_740_991, 1e300, ['clamped']],
    ['FAULTS 56: -1e300', -9_007_199_254_740_991, -1e300, ['clamped']],
  ])('%s is read as %s', (_situation, whole, value, codes) => {
    const result = resultOf(readInteger, value);
    expect(result.whole).toBe(whole); // toBe tells 0 from -0
    expect(result.codes).toEqual(codes);
  });
});

describe('readAmount', () => {
  it.each([
    ['FAULTS 53: -5', 0, -5, ['clamped']],
    ['FAULTS 53: -1e300', 0, -1e300, ['clamped', 'clamped']],
    ['FAULTS 52: -0.5', 0, -0.5, ['rounded', 'clamped']],
    ['FAULTS 55: -0', 0, -0, []],
    ['FAULTS 52: 7.9', 7, 7.9, ['rounded']],
    ['FAULTS 51: "7"', null, '7', ['wrong_type']],
    ['a missing value', null, undefined, []],
  ])('%s is read as %s', (_situation, whole, value, codes) => {
    const result = resultOf(readAmount, value);
    expect(result.whole).toBe(whole);
    expect(result.codes).toEqual(codes);
  });
});
