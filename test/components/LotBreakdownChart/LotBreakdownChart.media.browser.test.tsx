import { screen } from '@testing-library/react';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contrast, type Rgb } from '../../support/color.js';
import { emulateMedia } from '../../support/emulateMedia.js';
import { boxOf, painted } from '../support/geometry.js';
import { drawChart, plotted } from '../support/plotPage.js';
import { drawRunway } from '../support/runwayPage.js';
import { sixLots } from '../support/sixLots.js';
import { part } from '../support/widgets.js';

const all = (selector: string) => [...document.querySelectorAll(selector)];
const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);

const rgbOf = (color: string): Rgb => {
  const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? []).map((it) => Number(it) / 255);
  return [r, g, b];
};

describe('<LotBreakdownChart />: in forced colors', () => {
  it('has parts by kind with enough contrast to a black page', async () => {
    await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    drawChart(sixLots, { view: 'kinds' });
    const parts = all('[data-slot=kinds-part]');
    expect(parts).toHaveLength(4);
    for (const it of parts) {
      expect(contrast(rgbOf(getComputedStyle(it).fill), [0, 0, 0])).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('<LotBreakdownChart />: in print', () => {
  it.each(['ltr', 'rtl'])(
    'prints the bars of the list, each at its label, without plot and buttons, %s',
    async (dir) => {
      drawChart(sixLots, { dir, onRefresh: () => {} });
      await plotted();
      expect(styleOf('[data-slot=bar]').visibility).toBe('hidden');
      await emulateMedia({ type: 'print' });
      await painted();
      for (const slot of ['lots-plot', 'refresh', 'footer']) expect(part(slot)).not.toBeVisible();
      expect(screen.queryAllByRole('button')).toEqual([]);
      const start = dir === 'rtl' ? 'right' : 'left';
      const root = boxOf(part('lot-breakdown'));
      const lines = all('[data-slot=lot]');
      expect(lines).toHaveLength(6);
      for (const line of lines) {
        const label = boxOf(line.querySelector('[data-slot=lot-kind]') as Element);
        for (const shape of line.querySelectorAll('[data-slot=track], [data-slot=fill]')) {
          expect(getComputedStyle(shape).visibility).toBe('visible');
          const bar = boxOf(shape);
          expect(Math.abs(bar[start] - label[start])).toBeLessThanOrEqual(1);
          expect(bar.left).toBeGreaterThanOrEqual(root.left);
          expect(bar.right).toBeLessThanOrEqual(root.right);
          expect(bar.top).toBeGreaterThanOrEqual(label.bottom - 1);
        }
      }
    },
  );

  it('prints the list under the runway', async () => {
    await drawRunway(sixLots);
    await emulateMedia({ type: 'print' });
    expect(part('runway-line')).toBeVisible();
    expect(
      all('[data-slot=track]').every((it) => getComputedStyle(it).visibility === 'visible'),
    ).toBe(true);
  });
});

describe('<LotBreakdownChart />: with reduced motion', () => {
  it('does not animate bars', async () => {
    drawChart(sixLots);
    await plotted();
    part('lots-area').setAttribute('data-asked', 'true');
    expect(styleOf('.cw-plot-bar').transitionDuration).toMatch(/^0\.4s/);
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    expect(styleOf('.cw-plot-bar').transitionDuration).toBe('0s');
  });
});

describe('<LotBreakdownChart />: in dark mode', () => {
  it('uses the dark colors if the user prefers them and the page allows it', async () => {
    const light = () => styleOf('.cw-fill').fill;
    drawChart(sixLots, { plot: false, theme: { colorScheme: 'auto' } });
    const before = light();
    await emulateMedia({ 'prefers-color-scheme': 'dark' });
    expect(light()).not.toBe(before);
    expect(light()).toBe('rgb(91, 155, 240)');
  });
});

describe.each(['light', 'dark'] as const)(
  '<LotBreakdownChart />: in forced colors, %s',
  (scheme) => {
    const background = () => getComputedStyle(document.body).backgroundColor;

    async function drawForced(view: 'lots' | 'kinds' | 'runway' | 'table') {
      await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      document.body.style.backgroundColor = 'Canvas';
      drawChart(sixLots, { view, onLotSelect: () => {} });
      if (view === 'lots') await plotted();
      if (view === 'runway') await plotted('runway-area');
      await painted();
    }

    it('distinguishes track, fill, text, axis and background, in list and plot', async () => {
      await drawForced('lots');
      for (const layer of ['[data-slot=lots-list]', '[data-slot=lots-plot]']) {
        const track = styleOf(`${layer} .cw-track`);
        expect(track.stroke).not.toBe(background());
        expect(track.fill).toBe(background());
        expect(styleOf(`${layer} .cw-fill`).fill).not.toBe(background());
        expect(styleOf(`${layer} .cw-fill`).fill).not.toBe(track.stroke);
      }
      expect(styleOf('.cw-plot-tick').fill).not.toBe(background());
      expect(styleOf('.cw-lot-kind').color).not.toBe(background());
    });

    it('distinguishes expired and pending lots from live ones by more than color', async () => {
      await drawForced('lots');
      const track = (state: string) =>
        styleOf(`[data-slot=lot][data-state=${state}] .cw-track`).strokeDasharray;
      expect(track('live')).toBe('none');
      expect(track('pending')).toBe('3px, 3px');
      expect(track('expired')).toBe('3px, 3px');
    });

    it('shows the line of the runway', async () => {
      await drawForced('runway');
      expect(styleOf('.recharts-area-curve').stroke).not.toBe(background());
      expect(styleOf('.cw-runway-line').stroke).not.toBe(background());
      expect(styleOf('.cw-runway-drop').fill).not.toBe(background());
    });

    it('shows the parts of the bar by kind', async () => {
      await drawForced('kinds');
      for (const it of all('.cw-kinds-part'))
        expect(getComputedStyle(it).fill).not.toBe(background());
    });

    it.each(['lots', 'kinds', 'runway', 'table'] as const)(
      'shows a focus ring, in view %s',
      async (view) => {
        await drawForced(view);
        const last = screen.getAllByRole('button').length + (view === 'runway' ? 1 : 0);
        for (let count = 0; count < last; count += 1) {
          await userEvent.tab();
          const focused = document.activeElement as Element;
          const ringed = focused.matches('[type=range]') ? focused.nextElementSibling : focused;
          const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(ringed as Element);
          expect([outlineStyle, outlineWidth], focused.outerHTML).toEqual(['solid', '2px']);
          expect(outlineColor).not.toBe(background());
        }
      },
    );
  },
);
