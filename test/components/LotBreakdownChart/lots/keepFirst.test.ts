import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepFirst } from '../../../../src/components/LotBreakdownChart/lots/keepFirst.js';
import { RUNS } from '../anyLots.js';

interface Item {
  key: number;
  name: string;
}

/** What is kept of the items, and what was turned away, each in order. */
function offered(items: readonly Item[], size: number) {
  const kept: Item[] = [];
  const away = items.flatMap((item) => keepFirst(kept, item, size) ?? []);
  return { kept, away };
}

const namesOf = (items: readonly Item[]) => items.map(({ name }) => name).join('');

describe('keepFirst', () => {
  it('keeps the earlier of two equals, and turns the later one away', () => {
    const items = [
      { key: 1, name: 'a' },
      { key: 1, name: 'b' },
    ];
    const { kept, away } = offered(items, 1);
    expect([namesOf(kept), namesOf(away)]).toEqual(['a', 'b']);
  });

  it('turns the last one away for a smaller one, of equals the latest', () => {
    const items = [
      { key: 5, name: 'a' },
      { key: 5, name: 'b' },
      { key: 1, name: 'c' },
    ];
    const { kept, away } = offered(items, 2);
    expect([namesOf(kept), namesOf(away)]).toEqual(['ca', 'b']);
  });

  it('turns nothing away while there is room', () => {
    expect(keepFirst([{ key: 1 }], { key: 0 }, 2)).toBeUndefined();
  });

  it('keeps what sorting all and cutting would keep, and turns every other item away once', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 24 }), (list, size) => {
        const items = list.map((key, index) => ({ key, name: `${index},` }));
        const { kept, away } = offered(items, size);
        expect(kept).toEqual(items.toSorted((a, b) => a.key - b.key).slice(0, size));
        expect(new Set([...kept, ...away])).toEqual(new Set(items));
        expect(kept.length + away.length).toBe(items.length);
      }),
      RUNS,
    );
  });
});
