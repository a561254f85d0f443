import type { CSSProperties, ReactNode } from 'react';
import { CreditBalance, CreditsProvider, LotBreakdownChart } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import styles from '../../src/theme/styles.css?raw';
import { openHost } from './support/hostFrame.js';
import { layeredStyles } from './support/hosts.js';
import { tailwindWith } from './support/tailwind.js';

const given = { credits: aCredits(), now: () => PINNED_NOW, timeZone: 'UTC' };

/** Renders a widget on a host's page; returns a getter for the computed styles of its parts. */
async function drawOn(sheets: readonly string[], widget: ReactNode) {
  const { document: page, draw } = await openHost({ sheets });
  draw(widget);
  return (slot: string, property: string) => {
    const part = page.querySelector(`[data-slot="${slot}"]`);
    if (!part) throw new Error(`no ${slot}`);
    return getComputedStyle(part).getPropertyValue(property);
  };
}

/** A balance with a class on one slot, or on the root through `className`. */
const balanceWith = (slot: string, name: string) =>
  slot === 'credit-balance' ? (
    <CreditBalance {...given} onTopUp={() => {}} className={name} />
  ) : (
    <CreditBalance {...given} onTopUp={() => {}} classNames={{ [slot]: name }} />
  );

describe('utilities of Tailwind 4, with styles.layer.css', () => {
  const overrides = [
    ['p-8', 'credit-balance', 'padding-top', '32px'],
    ['rounded-none', 'credit-balance', 'border-top-left-radius', '0px'],
    ['hidden', 'credit-balance', 'display', 'none'],
    ['mt-8', 'credit-balance', 'margin-top', '32px'],
    ['underline', 'title', 'text-decoration-line', 'underline'],
    ['uppercase', 'title', 'text-transform', 'uppercase'],
    ['text-red-500', 'value', 'color', 'oklch(0.637 0.237 25.331)'],
    ['hidden', 'header', 'display', 'none'],
    ['rounded-lg', 'top-up', 'border-top-left-radius', '8px'],
    ['px-10', 'top-up', 'padding-left', '40px'],
  ] as const;

  it.each(overrides)('%s wins on %s', async (name, slot, property, value) => {
    const tailwind = await tailwindWith(name);
    const style = await drawOn([tailwind, layeredStyles], balanceWith(slot, name));
    const before = await drawOn([tailwind, layeredStyles], balanceWith(slot, ''));
    expect(before(slot, property)).not.toBe(style(slot, property));
    expect(style(slot, property)).toBe(value);
  });
});

describe('classes of a host, with styles.css', () => {
  const own = '.mine { padding: 7px; border-radius: 3px; color: rgb(1, 2, 3); rotate: 4deg }';

  it.each(['credit-balance', 'title', 'value', 'top-up'])(
    'override %s if linked after it',
    async (slot) => {
      const style = await drawOn([styles, own], balanceWith(slot, 'mine'));
      expect(style(slot, 'padding-top')).toBe('7px');
      expect(style(slot, 'border-top-left-radius')).toBe('3px');
      expect(style(slot, 'color')).toBe('rgb(1, 2, 3)');
      expect(style(slot, 'rotate')).toBe('4deg');
    },
  );

  it('position the root if linked before it, because it does not', async () => {
    const place = '.mine { grid-column: 2; float: right; rotate: 4deg }';
    const style = await drawOn([place, styles], balanceWith('credit-balance', 'mine'));
    expect(style('credit-balance', 'grid-column-start')).toBe('2');
    expect(style('credit-balance', 'float')).toBe('right');
    expect(style('credit-balance', 'rotate')).toBe('4deg');
  });

  it('override chart parts if linked after it', async () => {
    const classNames = { lot: 'mine', track: 'mine', 'show-table': 'mine' };
    const mine = '.mine { fill: rgb(1, 2, 3); padding-block: 9px }';
    const style = await drawOn(
      [styles, mine],
      <LotBreakdownChart {...given} plot={false} classNames={classNames} />,
    );
    expect(style('lot', 'padding-top')).toBe('9px');
    expect(style('track', 'fill')).toBe('rgb(1, 2, 3)');
    expect(style('show-table', 'padding-bottom')).toBe('9px');
  });
});

describe('a token', () => {
  const host = '.billing { --cw-accent: rgb(1, 1, 1) } .team { --cw-accent: rgb(2, 2, 2) }';
  const ofProvider = { accent: 'rgb(3, 3, 3)' };
  const ofWidget = { accent: 'rgb(4, 4, 4)' };
  const inline = { '--cw-accent': 'rgb(5, 5, 5)' } as CSSProperties;
  const page = (ancestor: string, provider: object, widget: object) => (
    <div className={ancestor}>
      <CreditsProvider team={null} {...provider}>
        <CreditBalance {...given} onTopUp={() => {}} {...widget} />
      </CreditsProvider>
    </div>
  );

  it.each([
    ['is the default if it is not set', page('', {}, {}), 'rgb(29, 58, 138)'],
    ['in a host’s CSS overrides the default', page('billing', {}, {}), 'rgb(1, 1, 1)'],
    [
      'on the nearest ancestor overrides one farther up',
      <div className="billing" key="far">
        {page('team', {}, {})}
      </div>,
      'rgb(2, 2, 2)',
    ],
    ['of the provider overrides CSS', page('billing', { theme: ofProvider }, {}), 'rgb(3, 3, 3)'],
    [
      'of the widget overrides the provider’s',
      page('billing', { theme: ofProvider }, { theme: ofWidget }),
      'rgb(4, 4, 4)',
    ],
    [
      'in style overrides them all',
      page('billing', { theme: ofProvider }, { theme: ofWidget, style: inline }),
      'rgb(5, 5, 5)',
    ],
  ])('%s, and is painted with either stylesheet', async (_rule, content, color) => {
    for (const sheet of [styles, layeredStyles]) {
      const style = await drawOn([host, sheet], content);
      expect(style('top-up', 'background-color')).toBe(color);
      expect(style('fill', 'fill')).toBe(color);
    }
  });
});
