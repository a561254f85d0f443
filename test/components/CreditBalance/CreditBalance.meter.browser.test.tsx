import { render, screen } from '@testing-library/react';
import { CreditBalance, type Credits, CreditsProvider } from 'react-credit-widgets';
import { nl } from 'react-credit-widgets/messages/nl';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { part, textOf } from '../support/widgets.js';

const DAY_MS = 86_400_000;

function draw(credits: Partial<Credits>, timeZone = 'UTC') {
  render(<CreditBalance credits={aCredits(credits)} now={() => PINNED_NOW} timeZone={timeZone} />);
}

describe('<CreditBalance />', () => {
  describe('meter', () => {
    it('exposes how much of the live lots is left, in numbers and in words', () => {
      draw({});
      const meter = screen.getByRole('meter', { name: 'Credit balance' });
      expect(meter).toHaveAttribute('aria-valuemin', '0');
      expect(meter).toHaveAttribute('aria-valuemax', '15000');
      expect(meter).toHaveAttribute('aria-valuenow', '12500');
      expect(meter).toHaveAttribute('aria-valuetext', '12,500 of 15,000 credits left');
    });

    it('leaves expired, used-up and Pending lots out of the total', () => {
      const lots = [
        aLot({ allocated: 20_000, remaining: 12_500 }),
        aLot({ allocated: 400, remaining: 400, expiresAtMs: PINNED_NOW }),
        aLot({ allocated: 800, remaining: 0 }),
        aLot({ allocated: 1_600, remaining: 1_600, kind: 'Pending' }),
      ];
      draw({ lots });
      expect(screen.getByRole('meter')).toHaveAttribute('aria-valuemax', '20000');
    });

    it.each([
      ['the whole allocation', 15_000],
      ['nothing of it', 0],
    ])('represents %s', (_share, balance) => {
      draw({ balance });
      expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', String(balance));
    });

    it.each([
      ['more is left than the lots hold', { balance: 15_001 }],
      ['the balance is below 0', { balance: -1 }],
      ['the balance is unknown', { balance: null, lots: [] }],
      ['there are no lots', { lots: [] }],
      ['all lots have expired', { lots: [aLot({ expiresAtMs: PINNED_NOW })] }],
      ['all lots are used up', { lots: [aLot({ remaining: 0 })] }],
      [
        'nothing was allocated to the lots',
        { balance: 0, lots: [aLot({ allocated: 0, remaining: 0 })] },
      ],
    ])('is absent if %s', (_situation, credits) => {
      draw(credits);
      expect(screen.queryByRole('meter')).toBeNull();
    });
  });

  describe('next expiry', () => {
    const expiry = () => textOf(part('expiry'));

    it('shows how many credits expire, the date, and the time until then', () => {
      draw({});
      expect(expiry()).toBe('8,500 credits expire Jan 1, 2025, in 30 days');
      expect(part('expiry').querySelector('time')).toHaveAttribute(
        'datetime',
        '2025-01-01T00:00:00.000Z',
      );
    });

    it('is dated in the given time zone', () => {
      draw({}, 'America/New_York');
      expect(expiry()).toBe('8,500 credits expire Dec 31, 2024, in 29 days');
    });

    it('skips a lot that expires exactly now', () => {
      const lots = [aLot({ remaining: 7, expiresAtMs: PINNED_NOW }), aLot({ remaining: 11 })];
      draw({ lots });
      expect(expiry()).toBe('11 credits expire Apr 1, 2025, in 3 months');
    });

    it('adds up lots that expire together', () => {
      const expiresAtMs = PINNED_NOW + DAY_MS;
      draw({ lots: [aLot({ remaining: 1, expiresAtMs }), aLot({ remaining: 2, expiresAtMs })] });
      expect(expiry()).toBe('3 credits expire Dec 3, 2024, tomorrow');
    });

    it('is singular for 1 credit', () => {
      draw({ lots: [aLot({ remaining: 1, expiresAtMs: PINNED_NOW + 3_600_000 })] });
      expect(expiry()).toBe('1 credit expires Dec 2, 2024, in 1 hour');
    });

    it.each([
      ['no lot has a date', [aLot({ expiresAtMs: null })]],
      ['only a Pending lot has one', [aLot({ kind: 'Pending' })]],
      ['there are no lots', []],
    ])('is absent if %s', (_situation, lots) => {
      draw({ lots });
      expect(screen.queryByText(/expire/)).toBeNull();
    });
  });

  it('uses the language of its provider, also for numbers and plurals', () => {
    render(
      <CreditsProvider team={null} messages={nl} timeZone="UTC" now={() => PINNED_NOW}>
        <CreditBalance credits={aCredits()} />
      </CreditsProvider>,
    );
    expect(screen.getByRole('group', { name: 'Creditsaldo' })).toBeVisible();
    expect(textOf(part('headline'))).toBe('Nog 12.500 credits');
    expect(textOf(part('expiry'))).toBe('8.500 credits vervallen op 1 jan 2025, over 30 dagen');
    expect(screen.getByRole('meter')).toHaveAttribute(
      'aria-valuetext',
      'Nog 12.500 van 15.000 credits',
    );
  });
});
