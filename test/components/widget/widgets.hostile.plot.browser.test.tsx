import { cleanup } from '@testing-library/react';
import { type LotsViewName, parseCredits } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../support/hostileTexts/hostileTexts.js';
import { HARMLESS } from '../support/hostilePage.js';
import { drawChart, plotted } from '../support/plotPage.js';
import { setTraps } from '../support/traps.js';
import { part } from '../support/widgets.js';

const DAY_S = 86_400;
/** The maximum number of lines in a chart. */
const MAX_LINES = 24;
const VIEWS = [
  ['lots', 'lots-area'],
  ['runway', 'runway-area'],
] as const;

const groups = Array.from({ length: Math.ceil(hostileTexts.length / MAX_LINES) }, (_, index) =>
  hostileTexts.slice(index * MAX_LINES, (index + 1) * MAX_LINES),
);

/** Renders lots of these kinds with their plot; returns the elements of the chart by tag, slot and attributes. */
async function elementsOf(
  view: LotsViewName,
  area: 'lots-area' | 'runway-area',
  kinds: readonly string[],
): Promise<string[]> {
  const breakdown = kinds.map((purchase_kind, index) => ({
    purchase_kind,
    allocated_units: 1_000,
    remaining_units: 1_000 - 10 * index,
    expiry_date: PINNED_NOW / 1_000 + (index + 1) * DAY_S,
  }));
  drawChart(parseCredits({ credits: 1_000, breakdown }), { view, rows: MAX_LINES });
  await plotted(area);
  const elements = [...part('lot-breakdown').querySelectorAll('*')].map((element) =>
    [element.localName, element.getAttribute('data-slot'), ...element.getAttributeNames()].join(),
  );
  const names = [...document.querySelectorAll('[data-slot=lot-kind]')].map(
    ({ textContent }) => textContent,
  );
  cleanup();
  return [...elements, ...names.map((name, index) => (name === kinds[index] ? 'name' : `${name}`))];
}

describe.each(VIEWS)('the plot of view %s', (view, area) => {
  it.each(groups.map((group) => ({ first: group[0]?.title, group })))(
    'FAULTS 71: is drawn without extra elements for lots named $first and so on',
    async ({ group }) => {
      const caught = setTraps();
      const texts = group.map(({ text }) => text);
      const harmless = await elementsOf(
        view,
        area,
        texts.map(() => HARMLESS),
      );
      const shown = group.map((one) => one.shown ?? 'Credits');
      const hostile = await elementsOf(view, area, texts);
      expect(hostile.map((one) => (shown.includes(one) ? 'name' : one))).toEqual(harmless);
      expect(caught()).toEqual([]);
    },
  );
});
