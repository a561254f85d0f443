import 'react-credit-widgets/styles.css';
import { aCredits, aLot } from 'react-credit-widgets/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { painted } from '../support/geometry.js';
import { drawChart } from '../support/plotPage.js';
import {
  expectNoTextCut,
  expectNoTextOverlap,
  expectNothingSticksOut,
} from '../support/textBoxes.js';
import { drawWhole, VIEWS } from '../support/viewPage.js';
import { part } from '../support/widgets.js';

/** Adds a style sheet to the page for the rest of this test. */
function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

function expectReadable(root: Element): void {
  expectNothingSticksOut(root);
  expectNoTextCut(root);
  expectNoTextOverlap(root);
}

const wide = ['longNames', 'huge', 'everyKind', 'tenThousandLots'] as const;

describe.each(VIEWS)('<LotBreakdownChart />: view %s', (view) => {
  describe.each([600, 360, 320, 240])('in a column of %i px', (width) => {
    it.each(wide)('sticks out nowhere, cuts no text and lays none on another: %s', async (name) => {
      const root = await drawWhole(view, name, { width });
      expect(root.getBoundingClientRect().width).toBe(width);
      expectReadable(root);
    });
  });

  it.each([600, 320, 240])('WCAG 1.4.12: bears wide spacing at %i px', async (width) => {
    addStyle(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    expectReadable(await drawWhole(view, 'everyKind', { width }));
  });
});

describe.each(VIEWS)('<LotBreakdownChart />: view %s', (view) => {
  describe.each([600, 320])('with doubled text, in a column of %i px', (width) => {
    it('by theme: everything can be read', async () => {
      expectReadable(await drawWhole(view, 'everyKind', { width, theme: { fontSize: '1.75rem' } }));
    });

    it("by the browser's setting: everything can be read", async () => {
      addStyle('html { font-size: 32px }');
      expectReadable(await drawWhole(view, 'everyKind', { width }));
    });
  });
});

describe.each(VIEWS)('<LotBreakdownChart />: view %s', (view) => {
  it.each([600, 340, 240])('grows with names of 120 letters, at %i px', async (width) => {
    const kinds = ['a', 'b', 'c'].map((letter) => letter.repeat(120));
    const lots = kinds.map((kind) => aLot({ kind }));
    drawChart(aCredits({ lots }), { view, width });
    await painted();
    expectReadable(part('lot-breakdown'));
  });
});
