import { QueryClient } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import {
  CreditBalance,
  CreditsError,
  CreditsProvider,
  creditsKeys,
  PlanBadge,
} from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  aCountedClient,
  creditsOf,
  numberOf,
  shownNumbers,
} from '../../hooks/support/countedClient.js';
import { pass } from '../../hooks/support/pass.js';
import { part, textOf } from '../support/widgets.js';

type Deed = (queryClient: QueryClient) => unknown;

/** What hosts do to their whole cache, as on a change of language or after a form. */
const DEEDS: readonly (readonly [string, Deed])[] = [
  ['clear', (client) => client.clear()],
  ['removeQueries', (client) => client.removeQueries()],
  ['resetQueries', (client) => void client.resetQueries()],
  ['cancelQueries', (client) => void client.cancelQueries()],
  ['invalidateQueries', (client) => void client.invalidateQueries()],
  [
    'clear and setQueryData',
    (client) => {
      client.clear();
      client.setQueryData(['host'], 1);
    },
  ],
];
const REMOVING = DEEDS.filter(([name]) => /clear|remove/.test(name));

/** A page whose nth request fails with `failures[n]`. */
function aPage({
  failures = {},
  delayMs = 0,
}: {
  failures?: Record<number, CreditsError>;
  delayMs?: number;
} = {}) {
  const queryClient = new QueryClient();
  const { client, calls } = aCountedClient({
    delayMs,
    answer: (n) => {
      if (failures[n]) throw failures[n];
      return creditsOf(n);
    },
  });
  render(
    <CreditsProvider
      team="acme"
      {...{ client, queryClient }}
      retry={false}
      shareTabs={false}
      timeZone="UTC"
    >
      <CreditBalance />
      <PlanBadge />
    </CreditsProvider>,
  );
  return { queryClient, calls };
}

const invalidKey = new CreditsError('invalid_key', { status: 401 });
const server = new CreditsError('server', { status: 500 });
const press = (name: string) => act(() => screen.getAllByRole('button', { name })[0]?.click());
/** After the second in which every request of a host has been answered. */
async function shows(n: number) {
  await pass(1_000);
  expect(shownNumbers()).toEqual([numberOf(n)]);
}
const isBusy = () => document.querySelector('[data-busy]') !== null;

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(DEEDS)('DESIGN 5.6: %s of the host', (_name, deed) => {
  it('FAULTS 133: after 401 the page recovers, by itself or with "Try again"', async () => {
    const { queryClient, calls } = aPage({ failures: { 1: invalidKey } });
    await pass(1_000);
    expect(screen.getAllByRole('button', { name: 'Try again' }).length).toBeGreaterThan(0);
    await act(async () => void deed(queryClient));
    await pass(20);
    if (calls.count === 1) press('Try again');
    await shows(2);
    expect(isBusy()).toBe(false);
    await pass(10_000);
    expect(calls.count).toBe(2);
  });

  it('leaves a page of numbers with a button that works', async () => {
    const { queryClient, calls } = aPage();
    await shows(1);
    await act(async () => void deed(queryClient));
    await pass(1_000);
    expect(shownNumbers()).toEqual([numberOf(calls.count)]);
    expect(isBusy()).toBe(false);
    const before = calls.count;
    press('Refresh');
    await shows(before + 1);
    expect(isBusy()).toBe(false);
  });

  it('during a refresh ends with a number and an idle button', async () => {
    const { queryClient, calls } = aPage({ delayMs: 50 });
    await shows(1);
    press('Refresh');
    await pass(20);
    await act(async () => void deed(queryClient));
    await pass(2_000);
    expect([isBusy(), calls.running, calls.mostAtOnce]).toEqual([false, 0, 1]);
    expect(calls.count).toBeGreaterThanOrEqual(2);
    expect(shownNumbers()).toEqual([numberOf(calls.count)]);
  });

  it('twenty times in a row costs at most three requests', async () => {
    const { queryClient, calls } = aPage();
    await shows(1);
    for (let time = 0; time < 20; time += 1) await act(async () => void deed(queryClient));
    await pass(2_000);
    expect(calls.count).toBeLessThanOrEqual(1 + 3);
    expect(shownNumbers()).toEqual([numberOf(calls.count)]);
  });
});

describe.each(REMOVING)('DESIGN 5.6: %s of the host, while numbers are shown', (_name, deed) => {
  it('keeps the number until one request has answered', async () => {
    const { queryClient, calls } = aPage({ delayMs: 50 });
    await shows(1);
    await act(async () => void deed(queryClient));
    expect(shownNumbers()).toEqual([numberOf(1)]);
    await pass(20);
    expect(shownNumbers()).toEqual([numberOf(1)]);
    await shows(2);
    expect(calls.count).toBe(2);
    expect(queryClient.getQueryData(creditsKeys.team('acme'))).toEqual(creditsOf(2));
  });

  it('keeps the age of the number if that request fails', async () => {
    const { queryClient } = aPage({ failures: { 2: server } });
    await shows(1);
    await pass(30_000);
    await act(async () => void deed(queryClient));
    await pass(1_000);
    expect(part('credit-balance')).toHaveAttribute('data-stale', 'failed');
    expect(shownNumbers()).toEqual([numberOf(1)]);
    expect(textOf(part('credit-balance'))).toContain('As of 12:00 PM');
  });

  it('lets a revoking answer clear the number', async () => {
    const { queryClient } = aPage({ failures: { 2: invalidKey } });
    await shows(1);
    await act(async () => void deed(queryClient));
    await pass(1_000);
    expect(screen.getAllByRole('button', { name: 'Try again' }).length).toBeGreaterThan(0);
    expect(shownNumbers()).toEqual([]);
  });
});

describe('DESIGN 5.6: a first load that the host cancels', () => {
  it('FAULTS 144: shows a number within five seconds', async () => {
    const { queryClient, calls } = aPage({ delayMs: 300 });
    await pass(100);
    await act(() => queryClient.cancelQueries());
    await pass(5_300);
    expect(shownNumbers()).toEqual([numberOf(calls.count)]);
    expect(calls.count).toBeLessThanOrEqual(2);
    expect(calls.mostAtOnce).toBe(1);
  });

  it('FAULTS 144: canceled twice, shows a number by the next poll', async () => {
    const { queryClient, calls } = aPage({ delayMs: 300 });
    await pass(100);
    await act(() => queryClient.cancelQueries());
    for (let step = 0; step < 50 && calls.count < 2; step += 1) await pass(100);
    await act(() => queryClient.cancelQueries());
    await pass(73_000);
    expect(shownNumbers()).toEqual([numberOf(calls.count)]);
    expect(calls.count).toBeLessThanOrEqual(4);
  });
});
