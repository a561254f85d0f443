import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepFirst } from '../../../../src/components/LotBreakdownChart/lots/keepFirst.js';
import { RUNS } from '../anyLots.js';

interface Item {
  key: number;
  name: string;
}

/** The items that are kept and those that are rejected, each in order. */
function offer(items: readonly Item[], size: number) {
  const kept: Item[] = [];
  const rejected = items.flatMap((item) => keepFirst(kept, item, size) ?? []);
  return { kept, rejected };
}

const namesOf = (items: readonly Item[]) => items.map(({ name }) => name).join('');

describe('keepFirst', () => {
  it('keeps the earlier of two equal items, and rejects the later one', () => {
    const items = [
      { key: 1, name: 'a' },
      { key: 1, name: 'b' },
    ];
    const { kept, rejected } = offer(items, 1);
    expect([namesOf(kept), namesOf(rejected)]).toEqual(['a', 'b']);
  });

  it('rejects the last item for a smaller one, and the latest among equals', () => {
    const items = [
      { key: 5, name: 'a' },
      { key: 5, name: 'b' },
      { key: 1, name: 'c' },
    ];
    const { kept, rejected } = offer(items, 2);
    expect([namesOf(kept), namesOf(rejected)]).toEqual(['ca', 'b']);
  });

  it('rejects nothing while there is room', () => {
    expect(keepFirst([{ key: 1 }], { key: 0 }, 2)).toBeUndefined();
  });

  it('keeps what sorting and slicing would keep, and rejects every other item once', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 24 }), (list, size) => {
        const items = list.map((key, index) => ({ key, name: `${index},` }));
        const { kept, rejected } = offer(items, size);
        expect(kept).toEqual(items.toSorted((a, b) => a.key - b.key).slice(0, size));
        expect(new Set([...kept, ...rejected])).toEqual(new Set(items));
        expect(kept.length + rejected.length).toBe(items.length);
      }),
      RUNS,
    );
  });
});
