import { render, screen } from '@testing-library/react';
import { LotBreakdownChart, type LotBreakdownChartProps } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { part, textOf } from '../support/widgets.js';

const DAY_MS = 86_400_000;

/** Lots that expire on consecutive days, the last one first. */
function lots(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aLot({ remaining: 1, expiresAtMs: PINNED_NOW + (count - index) * DAY_MS }),
  );
}

function draw(count: number, props: LotBreakdownChartProps = {}) {
  const credits = aCredits({ lots: lots(count) });
  render(
    <LotBreakdownChart
      credits={credits}
      now={() => PINNED_NOW}
      plot={false}
      timeZone="UTC"
      {...props}
    />,
  );
  return screen.getAllByRole('listitem').map(textOf);
}

describe('<LotBreakdownChart />', () => {
  describe('prop: rows', () => {
    it('defaults to 6: six lots are all shown', () => {
      expect(draw(6)).toHaveLength(6);
      expect(screen.queryByText(/other/)).toBeNull();
    });

    it('includes the line for the rest', () => {
      const lines = draw(7);
      expect(lines).toHaveLength(6);
      expect(lines.at(-1)).toBe('2 other Top-up 2 of 10,000 left First expires Dec 8, 2024');
      expect(lines[0]).toContain('tomorrow');
    });

    const aTopUp = expect.stringMatching(/^Top-up 1 of 5,000 left/);
    it.each([
      [3, 3, [aTopUp, aTopUp, aTopUp]],
      [3, 4, [aTopUp, aTopUp, '2 other Top-up 2 of 10,000 left First expires Dec 5, 2024']],
      [4, 4, [aTopUp, aTopUp, aTopUp, aTopUp]],
    ])('with %i rows, shows as many of %i lots as possible', (rows, count, expected) => {
      expect(draw(count, { rows })).toEqual(expected);
    });

    it.each([
      [0, 3],
      [-5, 3],
      [2.9, 3],
      [3.9, 3],
      [Number.NaN, 6],
      [25, 24],
      [1e9, 24],
    ])('treats %d as %i', (rows, lines) => {
      expect(draw(30, { rows })).toHaveLength(lines);
    });

    it('FAULTS 68: renders 10,000 lots as few elements, and counts all of them', () => {
      const lines = draw(10_000);
      expect(lines.at(-1)).toBe(
        '9,995 other Top-up 9,995 of 49,975,000 left First expires Dec 8, 2024',
      );
      expect(textOf(part('summary'))).toContain('10,000 left in 10,000 lots.');
      expect(part('lot-breakdown').querySelectorAll('*').length).toBeLessThanOrEqual(300);
    });
  });
});
