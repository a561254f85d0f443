import 'react-credit-widgets/styles.css';
import { aCredits, aLot } from 'react-credit-widgets/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { painted } from '../support/geometry.js';
import { drawChart } from '../support/plotPage.js';
import { expectNoOverflow, expectNoTextCut, expectNoTextOverlap } from '../support/textBoxes.js';
import { drawComplete, VIEWS } from '../support/viewPage.js';
import { part } from '../support/widgets.js';

/** Adds a style sheet to the page for the rest of this test. */
function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

function expectReadable(root: Element): void {
  expectNoOverflow(root);
  expectNoTextCut(root);
  expectNoTextOverlap(root);
}

const wide = ['longNames', 'huge', 'everyKind', 'tenThousandLots'] as const;

describe.each(VIEWS)('<LotBreakdownChart />: view %s', (view) => {
  describe.each([600, 360, 320, 240])('in a column of %i px', (width) => {
    it.each(wide)('has no overflow and no cut or overlapping text: %s', async (name) => {
      const root = await drawComplete(view, name, { width });
      expect(root.getBoundingClientRect().width).toBe(width);
      expectReadable(root);
    });
  });

  it.each([600, 320, 240])(
    'WCAG 1.4.12: stays readable with wide text spacing at %i px',
    async (width) => {
      addStyle(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
      expectReadable(await drawComplete(view, 'everyKind', { width }));
    },
  );
});

describe.each(VIEWS)('<LotBreakdownChart />: view %s', (view) => {
  describe.each([600, 320])('with doubled text, in a column of %i px', (width) => {
    it('set in the theme: everything is readable', async () => {
      expectReadable(
        await drawComplete(view, 'everyKind', { width, theme: { fontSize: '1.75rem' } }),
      );
    });

    it('set in the browser: everything is readable', async () => {
      addStyle('html { font-size: 32px }');
      expectReadable(await drawComplete(view, 'everyKind', { width }));
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
