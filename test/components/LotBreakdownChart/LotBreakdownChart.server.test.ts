import { createElement } from 'react';
import { LotBreakdownChart, type LotBreakdownChartProps, parseCredits } from 'react-credit-widgets';
import { aCredits, PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sixLots } from '../support/sixLots.js';

/** The server HTML of the chart. */
const htmlOf = (props: LotBreakdownChartProps) =>
  renderToString(
    createElement(LotBreakdownChart, {
      credits: sixLots,
      now: () => PINNED_NOW,
      theme: { accent: '#c0ffee' },
      ...props,
    }),
  );

/** The text of every element with the given tag. */
const wordsOf = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'g'))].map(([it]) =>
    it
      .replace(/<!-- -->/g, '')
      .replace(/<\/t[dh]>/g, ' | ')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
const countOf = (html: string, slot: string) => html.split(`data-slot="${slot}"`).length - 1;

const list = [
  'Subscription 6,420 of 10,000 left Expires Dec 7, 2024',
  'Manual 40 of 1,500 left Expires Jan 20, 2025',
  'Top-up 5,000 of 5,000 left Expires Mar 19, 2025',
  'Setup 1,200 of 2,000 left No expiry date',
  'Pending 5,000 of 5,000 left No expiry date',
  'Top-up 700 of 3,000 lapsed Expired Nov 18, 2024',
];

describe('server HTML: <LotBreakdownChart />', () => {
  it('contains every line and its gauge', () => {
    const html = htmlOf({});
    expect(wordsOf(html, 'li')).toEqual(list);
    expect([countOf(html, 'track'), countOf(html, 'fill')]).toEqual([6, 6]);
    expect(html).toContain('<svg width="64.2%"');
  });

  it('contains the lines shared by several lots', () => {
    const credits = parseCredits(scenarios.tenThousandLots.json);
    const lines = wordsOf(htmlOf({ credits }), 'li');
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/^[\d,]+ other \w/);
  });

  it('contains the parts of the bar and the legend in view kinds', () => {
    const html = htmlOf({ view: 'kinds' });
    expect(wordsOf(html, 'li')).toEqual([
      'Subscription 6,420 51%',
      'Top-up 5,000 39%',
      'Setup 1,200 9%',
      'Manual 40 &lt;1%',
      'Pending 5,000 not counted',
    ]);
    expect(countOf(html, 'kinds-part')).toBe(4);
  });

  it('contains the steps as a path, and the list, in view runway', () => {
    const html = htmlOf({ view: 'runway' });
    expect(html).toContain('d="M0 156H39V584H422V587H926V920H1000"');
    expect(html).toContain('d="M0 1000V156H39V584H422V587H926V920H1000V1000Z"');
    expect(wordsOf(html, 'li')).toEqual(list);
    expect(html).not.toContain('type="range"');
  });

  it('contains every lot in view table, a hundred per page', () => {
    const html = htmlOf({ view: 'table' });
    expect(wordsOf(html, 'caption')).toEqual(['All 6 lots']);
    expect(wordsOf(html, 'tr')).toEqual([
      'Kind | Left | Allocated | Expires | State |',
      'Subscription | 6,420 | 10,000 | Dec 7, 2024 | Live |',
      'Manual | 40 | 1,500 | Jan 20, 2025 | Live |',
      'Top-up | 5,000 | 5,000 | Mar 19, 2025 | Live |',
      'Setup | 1,200 | 2,000 | No expiry date | Live |',
      'Pending | 5,000 | 5,000 | No expiry date | Pending |',
      'Top-up | 700 | 3,000 | Nov 18, 2024 | Expired |',
    ]);
    const credits = parseCredits(scenarios.tenThousandLots.json);
    expect(wordsOf(htmlOf({ view: 'table', credits }), 'tr')).toHaveLength(101);
  });

  it.each(['lots', 'kinds', 'runway', 'table'] as const)(
    'FAULTS 85: contains no style attribute, no theme and no stray values in view %s',
    (view) => {
      for (const credits of [sixLots, aCredits({ lots: [] }), aCredits({ lots: [], balance: 0 })]) {
        const html = htmlOf({ view, credits, onLotSelect: () => {} });
        expect(html).not.toMatch(/\sstyle=|<style|c0ffee/);
        expect(html).not.toMatch(/undefined|NaN|\[object|>null<|Infinity/);
      }
    },
  );
});
