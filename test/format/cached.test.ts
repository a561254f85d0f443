import { describe, expect, it } from 'vitest';
import { cached } from '../../src/format/cached.js';

describe('cached', () => {
  it('computes each value once', () => {
    const computed: string[] = [];
    const upper = cached((key: string) => {
      computed.push(key);
      return key.toUpperCase();
    });
    expect(['a', 'b', 'a'].map(upper)).toEqual(['A', 'B', 'A']);
    expect(computed).toEqual(['a', 'b']);
  });

  it('keeps at most 500 values, whatever its callers send', () => {
    let count = 0;
    const next = cached(() => ({ count: ++count }));
    const first = next('first');
    for (let key = 0; key < 499; key += 1) next(String(key));
    expect(next('first')).toBe(first);
    next('one too many');
    expect(next('first')).not.toBe(first);
  });
});
