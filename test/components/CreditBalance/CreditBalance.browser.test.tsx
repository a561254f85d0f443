import { render, screen } from '@testing-library/react';
import { CreditBalance, type CreditBalanceProps, type Credits } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { part, textOf } from '../support/widgets.js';

function draw(credits: Partial<Credits>, props: CreditBalanceProps = {}) {
  render(
    <CreditBalance credits={aCredits(credits)} now={() => PINNED_NOW} timeZone="UTC" {...props} />,
  );
}
const state = () => part('credit-balance').getAttribute('data-state');
const headline = () => textOf(part('headline'));

describe('<CreditBalance />', () => {
  it('is a group named by its heading, and shows how many credits are left', () => {
    draw({});
    expect(screen.getByRole('group', { name: 'Credit balance' })).toBe(part('credit-balance'));
    expect(headline()).toBe('12,500 credits left');
    expect(state()).toBe('ready');
  });

  describe('balance', () => {
    it('FAULTS 53: below 0 reads "Overdrawn by 120", with no meter and no minus sign', () => {
      draw({ balance: -120 });
      expect(state()).toBe('negative');
      expect(headline()).toBe('Overdrawn by 120');
      expect(textOf(part('credit-balance'))).not.toMatch(/[-−]\d/);
    });

    it('is unknown and never 0 if it is not reported and there are no lots', () => {
      draw({ balance: null, lots: [], usageAllowed: null });
      expect(state()).toBe('unknown');
      expect(headline()).toBe('Balance not reported');
      expect(textOf(part('credit-balance'))).not.toMatch(/\d/);
    });

    it.each([
      ['an empty breakdown', []],
      ['expired lots alone', [aLot({ expiresAtMs: PINNED_NOW - 1 })]],
      ['a lot that expires exactly now', [aLot({ expiresAtMs: PINNED_NOW })]],
      ['a Pending lot', [aLot({ kind: 'Pending' })]],
    ])('FAULTS 111: is shown as not reported, not as a derived 0, with %s', (_lots, lots) => {
      draw({ balance: null, lots });
      expect(headline()).toBe('Balance not reported');
      expect(state()).toBe('unknown');
    });

    it('FAULTS 47: is marked as estimated if it is summed from lots', () => {
      draw({ balance: null });
      expect(headline()).toBe('12,500 credits left estimated');
      expect(state()).toBe('ready');
    });

    it('is not marked as estimated if it is reported', () => {
      draw({});
      expect(headline()).not.toContain('estimated');
    });

    it('FAULTS 59: is shown as reported if the lots disagree, without a warning', () => {
      draw({ balance: 500_000 });
      expect(headline()).toBe('500,000 credits left');
      expect(state()).toBe('ready');
    });

    it('FAULTS 45: is shown as reported if all lots have expired', () => {
      const lots = [aLot({ expiresAtMs: PINNED_NOW - 1 })];
      draw({ lots });
      expect(headline()).toBe('12,500 credits left');
      expect(screen.queryByText(/expire/)).toBeNull();
    });

    it('is singular for 1', () => {
      draw({ balance: 1, lots: [] });
      expect(headline()).toBe('1 credit left');
    });

    it('FAULTS 56: is compact and not overstated for 2^53 - 1', () => {
      draw({ balance: Number.MAX_SAFE_INTEGER, lots: [] });
      expect(headline()).toBe('9007.1T credits left');
    });

    it('reads "No credits left" for 0 without lots', () => {
      draw({ balance: 0, lots: [] });
      expect(state()).toBe('empty');
      expect(screen.getByText('No credits left')).toBeVisible();
    });
  });

  describe('prop: lowBalance', () => {
    it.each([
      [999, 'low'],
      [1_000, 'ready'],
    ])('with a threshold of 1,000, %i is %s', (balance, expected) => {
      draw({ balance }, { lowBalance: 1_000 });
      expect(state()).toBe(expected);
      expect(screen.queryAllByText('Low balance')).toHaveLength(expected === 'low' ? 1 : 0);
    });

    it.each([
      [1_499, 'low'],
      [1_500, 'ready'],
    ])(
      'defaults to a tenth of what the live lots were allocated: %i of 15,000 is %s',
      (balance, expected) => {
        const expired = aLot({ allocated: 1_000_000, expiresAtMs: PINNED_NOW });
        draw({ balance, lots: [...aCredits().lots, expired] });
        expect(state()).toBe(expected);
      },
    );

    it('has no default without lots', () => {
      draw({ balance: 1, lots: [] });
      expect(state()).toBe('ready');
    });

    it('applies without lots if given', () => {
      draw({ balance: 1, lots: [] }, { lowBalance: 2 });
      expect(state()).toBe('low');
    });
  });
});
