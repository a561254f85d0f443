import { render } from '@testing-library/react';
import {
  CreditBalance,
  type CreditsTheme,
  LotBreakdownChart,
  parseCredits,
} from 'react-credit-widgets';
import { PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { contrast, over } from '../support/color.js';
import { paintOf } from './support/paintOf.js';

/** Brands that set only two or three colors; the rest is derived from these. */
const brands: [name: string, CreditsTheme][] = [
  [
    'pink on black',
    { background: '#000000', foreground: '#ff8ac4', accent: '#ff2d95', colorScheme: 'dark' },
  ],
  ['cream', { background: '#fdf3dc', foreground: '#4a3621', accent: '#9a4a12' }],
  [
    'navy',
    { background: '#0b1d3f', foreground: '#e8eefc', accent: '#7fb2ff', colorScheme: 'dark' },
  ],
  ['white on black', { background: '#000000', foreground: '#ffffff', colorScheme: 'dark' }],
  ['black on white', { background: '#ffffff', foreground: '#000000' }],
  ['mint', { background: '#e9fbf1', foreground: '#0f3d2a' }],
];

const documented = parseCredits(scenarios.documented.json);
const many = parseCredits(scenarios.tenThousandLots.json);
/** One lot more than a page of the table, so that the pager shows. */
const lots = { ...many, lots: many.lots.slice(0, 101) };

const MUTED = ['headline', 'meter-max', 'expiry', 'summary', 'lot-left', 'table-column'];

describe.each(brands)('a brand with few colors: %s', (_name, theme) => {
  function draw() {
    const shared = { theme, now: () => PINNED_NOW, timeZone: 'UTC' };
    render(
      <>
        <CreditBalance {...shared} credits={documented} />
        <LotBreakdownChart {...shared} credits={lots} plot={false} />
        <LotBreakdownChart {...shared} credits={lots} view="table" />
      </>,
    );
  }
  const all = (slot: string) => document.querySelectorAll(`[data-slot="${slot}"]`);
  const style = (slot: string, property: string) => {
    const [element] = all(slot);
    if (!element) throw new Error(`no ${slot}`);
    return paintOf(getComputedStyle(element).getPropertyValue(property));
  };

  it.each(MUTED)('muted text is readable: %s', (slot) => {
    draw();
    const ground = style('credit-balance', 'background-color').color;
    const text = style(slot, 'color').color;
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(text).not.toEqual(style('title', 'color').color);
  });

  it('a button has an outline with enough contrast', () => {
    draw();
    const ground = style('credit-balance', 'background-color').color;
    const outline = style('page-button', 'border-top-color').color;
    expect(contrast(outline, ground)).toBeGreaterThanOrEqual(3);
  });

  it('a card has a border in its own colors, fainter than its text', () => {
    draw();
    const ground = style('credit-balance', 'background-color').color;
    const { color, opacity } = style('credit-balance', 'border-top-color');
    const edge = contrast(over(color, opacity, ground), ground);
    expect(edge).toBeGreaterThan(1.1);
    expect(edge).toBeLessThan(contrast(style('summary', 'color').color, ground));
  });
});
