import { screen, waitFor } from '@testing-library/react';
import { parseCredits } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { emulateMedia } from '../../support/emulateMedia.js';
import { boxOf } from '../support/geometry.js';
import { drawChart, plotted } from '../support/plotPage.js';
import { drawRunway } from '../support/runwayPage.js';
import { sixLots } from '../support/sixLots.js';
import { part, textOf } from '../support/widgets.js';

const DAY_MS = 86_400_000;

/** `count` points along a path, in CSS pixels on the screen. */
function pointsOf(path: SVGGeometryElement, count: number): DOMPoint[] {
  const matrix = path.getScreenCTM();
  if (!matrix) throw new Error('the path is not rendered');
  const length = path.getTotalLength();
  return Array.from({ length: count }, (_, index) =>
    path.getPointAtLength((length * index) / (count - 1)).matrixTransform(matrix),
  );
}

const curve = () => part('runway-plot').querySelector<SVGGeometryElement>('.recharts-area-curve');

/** The largest distance from a point to the nearest one of `others`, CSS pixels. */
function apart(points: DOMPoint[], others: DOMPoint[]): number {
  const nearest = (point: DOMPoint) =>
    Math.min(...others.map((other) => Math.hypot(other.x - point.x, other.y - point.y)));
  return Math.max(...points.map(nearest));
}

function expectShapesCoincide(): void {
  const [ours, theirs] = [part('runway-line') as Element as SVGGeometryElement, curve()];
  expect(theirs).not.toBeNull();
  if (!theirs) return;
  const [base, plot] = [ours.getBoundingClientRect(), theirs.getBoundingClientRect()];
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    expect(Math.abs(base[side] - plot[side]), side).toBeLessThanOrEqual(1.5);
  }
  expect(apart(pointsOf(theirs, 200), pointsOf(ours, 2_000))).toBeLessThanOrEqual(1.5);
}

describe('<LotBreakdownChart />: view runway, the shape', () => {
  describe.each(['ltr', 'rtl'])('on a page that reads %s', (dir) => {
    it.each([1_200, 600, 240])('matches the plot at %i px', async (width) => {
      await drawRunway(sixLots, { width, dir });
      await waitFor(expectShapesCoincide);
    });
  });

  it('matches the plot with ten thousand lots, in at most 24 steps', async () => {
    await drawRunway(parseCredits(scenarios.tenThousandLots.json));
    await waitFor(expectShapesCoincide);
    expect(Number(screen.getByRole('slider').getAttribute('max'))).toBeLessThanOrEqual(24);
  });

  it('follows new credits', async () => {
    const { redraw } = await drawRunway(sixLots);
    redraw(aCredits());
    await waitFor(expectShapesCoincide);
    expect(screen.getByRole('slider')).toHaveAttribute('max', '2');
  });

  it('is hidden behind the plot, and shown in print', async () => {
    await drawRunway(sixLots);
    const visibility = () => getComputedStyle(part('runway-line')).visibility;
    expect(visibility()).toBe('hidden');
    await emulateMedia({ type: 'print' });
    expect(visibility()).toBe('visible');
    expect(getComputedStyle(part('runway-plot')).display).toBe('none');
    const { left, right } = part('runway-line').getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(boxOf(part('lot-breakdown')).left);
    expect(right).toBeLessThanOrEqual(boxOf(part('lot-breakdown')).right);
  });

  it('is hidden from assistive technology in favor of the slider and the list', async () => {
    await drawRunway(sixLots);
    for (const slot of ['runway-shape', 'runway-plot', 'runway-hover']) {
      expect(part(slot)).toHaveAttribute('aria-hidden', 'true');
    }
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });
});

describe('<LotBreakdownChart />: view runway, the labels', () => {
  const texts = () => [...part('runway-plot').querySelectorAll('text')].map(textOf);

  it('labels the cliffs with date and drop, and the axes with compact numbers and dates', async () => {
    await drawRunway(sixLots);
    expect(texts()).toEqual(expect.arrayContaining(['7.5K', '15K', 'Jan 2025', 'Feb 2025']));
    expect(texts().join(' ')).toContain('−6,420');
  });

  it.each(['ltr', 'rtl'])(
    'keeps labels inside the card and apart from each other, %s',
    async (dir) => {
      for (const name of ['everyKind', 'huge', 'fortyLots', 'expiringTomorrow'] as const) {
        for (const width of [240, 600]) {
          const { unmount } = drawChart(parseCredits(scenarios[name].json), {
            view: 'runway',
            dir,
            width,
          });
          await plotted('runway-area');
          const card = boxOf(part('lot-breakdown'));
          const boxes = [...part('runway-plot').querySelectorAll('text')].map(boxOf);
          boxes.forEach((box, index) => {
            const where = `${name}, ${width} px, ${texts()[index]}`;
            expect(box.left, where).toBeGreaterThanOrEqual(card.left);
            expect(box.right, where).toBeLessThanOrEqual(card.right);
            for (const [at, other] of boxes.slice(0, index).entries()) {
              const isApart =
                box.right <= other.left ||
                other.right <= box.left ||
                box.bottom <= other.top + 1 ||
                other.bottom <= box.top + 1;
              expect(isApart, `${where} and ${texts()[at]}`).toBe(true);
            }
          });
          unmount();
        }
      }
    },
  );

  it('groups the expiries of one day', async () => {
    const day = PINNED_NOW + 9 * DAY_MS;
    await drawRunway(
      aCredits({ lots: [0, 1, 2].map(() => aLot({ remaining: 100, expiresAtMs: day })) }),
    );
    expect(screen.getByRole('slider')).toHaveAttribute('max', '1');
  });
});
