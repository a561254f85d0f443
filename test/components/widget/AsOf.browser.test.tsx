import { onlineManager } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import {
  CreditBalance,
  CreditsError,
  CreditsProvider,
  LotBreakdownChart,
} from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { part, textOf, widgets } from '../support/widgets.js';

const MINUTE_MS = 60_000;

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const stale = (slot: string) => part(slot).getAttribute('data-stale');

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

/** A page whose first request succeeds and whose later ones fail. */
async function aFailingPage(error: CreditsError, children: React.ReactNode) {
  const getCredits = vi.fn(() => Promise.resolve(aCredits()));
  render(
    <CreditsProvider
      team="acme"
      shareTabs={false}
      client={{ getCredits }}
      retry={false}
      timeZone="UTC"
    >
      {children}
    </CreditsProvider>,
  );
  await pass(0);
  getCredits.mockImplementation(() => Promise.reject(error));
  await pass(72_000);
  expect(getCredits.mock.calls.length).toBeGreaterThan(1);
}

describe.each(widgets)('<%s />', (_name, slot, Widget) => {
  it('FAULTS 21: keeps its number and state after a failure, marked as stale', async () => {
    await aFailingPage(new CreditsError('server', { status: 500 }), <Widget />);
    expect(stale(slot)).toBe('failed');
    expect(part(slot)).toHaveAttribute('data-state', 'ready');
    expect(textOf(part(slot))).toMatch(/12,500|10,000/);
  });

  it('FAULTS 9: keeps nothing after a 402', async () => {
    await aFailingPage(new CreditsError('invalid_key', { status: 402 }), <Widget />);
    expect(part(slot)).toHaveAttribute('data-state', 'error');
    expect(textOf(part(slot))).not.toMatch(/\d/);
  });

  it('FAULTS 16: is not stale while rate limited with recent data', async () => {
    const error = new CreditsError('rate_limited', { status: 429, retryAfterMs: 30_000 });
    await aFailingPage(error, <Widget />);
    expect(stale(slot)).toBeNull();
    expect(textOf(part(slot))).not.toContain('As of');
  });

  describe('prop: asOfMs', () => {
    it.each([
      [5 * MINUTE_MS, null],
      [5 * MINUTE_MS + 1, 'old'],
      [-MINUTE_MS, null],
    ])('%i ms ago is %s', (ageMs, expected) => {
      render(<Widget credits={aCredits()} asOfMs={PINNED_NOW - ageMs} now={() => PINNED_NOW} />);
      expect(stale(slot)).toBe(expected);
    });

    it('becomes old while the page is open', async () => {
      render(<Widget credits={aCredits()} asOfMs={PINNED_NOW} />);
      await pass(5 * MINUTE_MS);
      expect(stale(slot)).toBeNull();
      await pass(MINUTE_MS);
      expect(stale(slot)).toBe('old');
    });

    it('not given means an unknown age, not old', () => {
      render(<Widget credits={aCredits()} now={() => PINNED_NOW} />);
      expect(stale(slot)).toBeNull();
    });
  });
});

describe.each([
  ['CreditBalance', <CreditBalance key="" />],
  ['LotBreakdownChart', <LotBreakdownChart key="" plot={false} />],
])('<%s />: the "As of" line', (_name, widget) => {
  const asOf = () => textOf(part('as-of')).replace('\u202f', ' ');

  it.each([
    ['FAULTS 21', 'server', "Billing isn't answering"],
    ['FAULTS 27', 'network', "Can't reach billing"],
    ['FAULTS 13', 'timeout', 'Slow connection'],
    ['FAULTS 1', 'bad_payload', "Couldn't read the balance"],
    ['FAULTS 7', 'bad_request', 'Request refused'],
  ] as const)(
    '%s: dates the kept data after %s, with the reason: %s',
    async (_row, code, reason) => {
      await aFailingPage(new CreditsError(code), widget);
      expect(asOf()).toBe(`As of 12:00 PM · ${reason}`);
    },
  );

  it('is absent without a failure', async () => {
    const client = { getCredits: () => Promise.resolve(aCredits()) };
    render(
      <CreditsProvider team="acme" shareTabs={false} client={client}>
        {widget}
      </CreditsProvider>,
    );
    await pass(0);
    expect(document.querySelector('[data-slot=as-of]')).toBeNull();
  });

  it('FAULTS 40: reads "Offline, as of …" without a network', async () => {
    const client = { getCredits: () => Promise.resolve(aCredits()) };
    render(
      <CreditsProvider team="acme" shareTabs={false} client={client} timeZone="UTC">
        {widget}
      </CreditsProvider>,
    );
    await pass(0);
    onlineManager.setOnline(false);
    await pass(72_000);
    expect(asOf()).toBe('Offline, as of 12:00 PM');
  });
});
