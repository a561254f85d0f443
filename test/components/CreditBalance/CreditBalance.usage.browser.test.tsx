import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CreditBalance, type CreditBalanceProps, type Credits } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { part, textOf } from '../support/widgets.js';

function draw(credits: Partial<Credits>, props: CreditBalanceProps = {}) {
  render(
    <CreditBalance credits={aCredits(credits)} now={() => PINNED_NOW} timeZone="UTC" {...props} />,
  );
}
const state = () => part('credit-balance').getAttribute('data-state');
const headline = () => textOf(part('headline'));

describe('<CreditBalance />', () => {
  describe('usage', () => {
    it('FAULTS 79: shows "Usage is off" beside the balance', () => {
      draw({ usageAllowed: false });
      expect(state()).toBe('blocked');
      expect(headline()).toBe('12,500 credits left');
      expect(screen.getByText('Usage is off')).toBeVisible();
    });

    it('FAULTS 78: is never called off if it is unknown', () => {
      draw({ usageAllowed: null });
      expect(state()).toBe('ready');
      expect(textOf(part('credit-balance'))).not.toMatch(/usage|off|block/i);
    });

    it('shows "Usage is off" beside an overdrawn balance, too', () => {
      draw({ usageAllowed: false, balance: -120 });
      expect(state()).toBe('blocked');
      expect(headline()).toBe('Overdrawn by 120');
      expect(screen.getByText('Usage is off')).toBeVisible();
    });

    it('leaves an unknown balance unknown when usage is off', () => {
      draw({ usageAllowed: false, balance: null, lots: [] });
      expect(state()).toBe('unknown');
      expect(screen.getByText('Usage is off')).toBeVisible();
    });
  });

  describe('props: onTopUp, topUpHref', () => {
    it('show nothing unless given', () => {
      draw({});
      expect(screen.queryByText('Top up')).toBeNull();
    });

    it('onTopUp shows a button and is called', async () => {
      const onTopUp = vi.fn();
      draw({}, { onTopUp });
      await userEvent.click(screen.getByRole('button', { name: 'Top up' }));
      expect(onTopUp).toHaveBeenCalledTimes(1);
    });

    it('topUpHref shows a link instead of a button', () => {
      draw({}, { topUpHref: '/billing', onTopUp: () => {} });
      expect(screen.getByRole('link', { name: 'Top up' })).toHaveAttribute('href', '/billing');
      expect(screen.queryByRole('button', { name: 'Top up' })).toBeNull();
    });
  });
});
