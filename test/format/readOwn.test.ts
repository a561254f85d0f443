import { describe, expect, it } from 'vitest';
import { readOwn } from '../../src/format/readOwn.js';

describe('readOwn', () => {
  it('reads an own property', () => {
    expect(readOwn({ low: 'Low' }, 'low')).toBe('Low');
    expect(readOwn(Object.assign(Object.create(null), { low: 'Low' }), 'low')).toBe('Low');
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'FAULTS 140: finds nothing inherited: %s',
    (key) => {
      expect(readOwn({}, key)).toBeUndefined();
    },
  );

  it.each([undefined, null, 1, 'low', true, Symbol('low'), () => 'low', []])(
    'finds nothing in %o',
    (value) => {
      expect(readOwn(value, 'low')).toBeUndefined();
    },
  );

  it('reads nothing from a getter or a proxy that throws', () => {
    const fail = () => {
      throw new Error('not readable');
    };
    expect(readOwn(Object.defineProperty({}, 'low', { get: fail }), 'low')).toBeUndefined();
    expect(readOwn(new Proxy({}, { getOwnPropertyDescriptor: fail }), 'low')).toBeUndefined();
  });
});
