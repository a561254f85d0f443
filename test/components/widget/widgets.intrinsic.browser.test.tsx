import { render, waitFor } from '@testing-library/react';
import type { CSSProperties, ReactNode } from 'react';
import {
  CreditBalance,
  type CreditBalanceProps,
  type Credits,
  CreditsProvider,
  LotBreakdownChart,
} from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { painted } from '../support/geometry.js';
import { cards } from '../support/steadyHeight.js';
import { part } from '../support/widgets.js';

/** Fits a column of 240 px; a collapsed card would be a fifth of it, CSS pixels. */
const READABLE = 230;

const shared = { now: () => PINNED_NOW, timeZone: 'UTC' };
const widthOf = (slot: string) => part(slot).getBoundingClientRect().width;
const heightOf = (slot: string) => part(slot).getBoundingClientRect().height;

const inside = (style: CSSProperties) => (children: ReactNode) => (
  <div style={style}>{children}</div>
);

/** Parents that are sized by their content. */
const parents: [name: string, wrap: (children: ReactNode) => ReactNode][] = [
  ['a dialog', (children) => <dialog open>{children}</dialog>],
  ['a row of flex items', inside({ display: 'flex' })],
  ['a centering grid', inside({ display: 'grid', placeItems: 'center' })],
  [
    'a centering flex column',
    inside({ display: 'flex', flexFlow: 'column', alignItems: 'center' }),
  ],
  ['an inline block', inside({ display: 'inline-block' })],
  ['a float', inside({ float: 'left' })],
  ['a column of max-content', inside({ display: 'grid', gridTemplateColumns: 'max-content' })],
];

describe.each(cards)('<%s />', (_name, slot, Widget) => {
  it.each(parents)('keeps a readable width in %s', async (_parent, wrap) => {
    render(wrap(<Widget {...shared} credits={aCredits()} />));
    await painted();
    expect(widthOf(slot)).toBeGreaterThanOrEqual(READABLE);
  });

  it.each(parents)('keeps that width when its credits arrive, in %s', async (_parent, wrap) => {
    const answer = Promise.withResolvers<Credits>();
    const client = { getCredits: () => answer.promise };
    render(
      <CreditsProvider team="acme" shareTabs={false} client={client} {...shared}>
        {wrap(<Widget />)}
      </CreditsProvider>,
    );
    await painted();
    const waiting = widthOf(slot);
    answer.resolve(aCredits());
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'));
    await painted();
    expect(waiting).toBeGreaterThanOrEqual(READABLE);
    expect(widthOf(slot)).toBeCloseTo(waiting, 0);
  });

  it.each(parents)('is no wider than a column of 240 px that holds %s', async (_parent, wrap) => {
    render(<div style={{ width: 240 }}>{wrap(<Widget {...shared} credits={aCredits()} />)}</div>);
    await painted();
    expect(widthOf(slot)).toBeLessThanOrEqual(240);
  });

  it('fills a column of 240 px', async () => {
    render(
      <div style={{ width: 240 }}>
        <Widget {...shared} credits={aCredits()} />
      </div>,
    );
    await painted();
    expect(widthOf(slot)).toBeCloseTo(240, 0);
  });
});

describe('<CreditBalance />: the top-up button', () => {
  it.each<[string, CreditBalanceProps]>([
    ['topUpHref', { topUpHref: '/buy' }],
    ['onTopUp', { onTopUp: () => {} }],
  ])('does not change the height when the credits arrive (%s)', async (_prop, props) => {
    const answer = Promise.withResolvers<Credits>();
    const client = { getCredits: () => answer.promise };
    render(
      <div style={{ width: 600 }}>
        <CreditsProvider team="acme" shareTabs={false} client={client} {...shared}>
          <CreditBalance {...props} />
        </CreditsProvider>
      </div>,
    );
    await painted();
    const waiting = heightOf('credit-balance');
    expect(part('top-up')).toBeVisible();
    answer.resolve(aCredits());
    await waitFor(() => expect(part('credit-balance')).toHaveAttribute('data-state', 'ready'));
    await painted();
    expect(Math.abs(heightOf('credit-balance') - waiting)).toBeLessThan(0.5);
  });
});

describe('<LotBreakdownChart />', () => {
  it('draws its plot inside its own width in a dialog', async () => {
    render(
      <dialog open>
        <LotBreakdownChart {...shared} credits={aCredits()} />
      </dialog>,
    );
    await waitFor(() => expect(part('lots-area')).toHaveAttribute('data-plot', 'drawn'), {
      timeout: 10_000,
    });
    const { left, right } = part('lot-breakdown').getBoundingClientRect();
    const plot = part('lots-plot').getBoundingClientRect();
    expect(plot.left).toBeGreaterThanOrEqual(left - 0.5);
    expect(plot.right).toBeLessThanOrEqual(right + 0.5);
  });
});
