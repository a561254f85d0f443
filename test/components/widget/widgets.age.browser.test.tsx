import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CreditBalance, CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { creditsHandlers, documentedExample, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countRequests } from '../../support/requests.js';
import { worker } from '../../support/worker.js';
import { part, textOf, widgets } from '../support/widgets.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server whose answers have these headers. */
function answerWith(headers: Record<string, string>) {
  worker.use(...creditsHandlers({ description: 'Dated.', json: documentedExample, headers }));
}

/** The `credits-as-of` of an answer that was true `ageMs` ago. */
const asOf = (ageMs: number) => ({ 'credits-as-of': String(PINNED_NOW - ageMs) });

const page = (children: ReactNode, queryClient: QueryClient) => (
  <CreditsProvider
    team="acme"
    queryClient={queryClient}
    retry={false}
    shareTabs={false}
    timeZone="UTC"
  >
    {children}
  </CreditsProvider>
);

/** Renders widgets and waits for their credits. */
async function show(children: ReactNode, slot = 'credit-balance', queryClient = new QueryClient()) {
  const view = render(page(children, queryClient));
  await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'));
  return { ...view, queryClient };
}

const isFresh = (slot = 'credit-balance') =>
  !part(slot).hasAttribute('data-stale') && !textOf(part(slot)).includes('As of');

describe.each(widgets)(
  'DESIGN 5.8: <%s />: an answer that was an hour old when it came',
  (_name, slot, Widget) => {
    it('FAULTS 128: is dated with that time', async () => {
      answerWith(asOf(HOUR_MS));
      await show(<Widget />, slot);
      expect(part(slot)).toHaveAttribute('data-stale', 'old');
      expect(textOf(part(slot))).toContain('As of 11:00 AM');
    });

    it.each([-4, 0, 4])('FAULTS 128: control: is new if it is %d minutes old', async (minutes) => {
      answerWith(asOf(minutes * MINUTE_MS));
      await show(<Widget />, slot);
      expect(isFresh(slot)).toBe(true);
    });
  },
);

describe('DESIGN 5.8: the age of an answer', () => {
  it.each([
    ['Date', { date: new Date(PINNED_NOW - HOUR_MS).toUTCString() }],
    ['Age', { date: new Date(PINNED_NOW).toUTCString(), age: '3600' }],
    ['credits-as-of before Date', { ...asOf(HOUR_MS), date: new Date(PINNED_NOW).toUTCString() }],
  ])('FAULTS 128: is taken from %s', async (_header, headers) => {
    answerWith(headers);
    await show(<CreditBalance />);
    expect(textOf(part('credit-balance'))).toContain('As of 11:00 AM');
  });

  it.each([
    ['in the future', asOf(-24 * HOUR_MS)],
    ['not a number', { 'credits-as-of': 'yesterday' }],
    ['empty', { 'credits-as-of': '' }],
    ['zero', { 'credits-as-of': '0' }],
    ['negative', { 'credits-as-of': '-1' }],
    ['beyond all dates', { 'credits-as-of': '1e300' }],
    ['not a date', { date: 'soon', age: 'old' }],
  ])('FAULTS 128: counts as new if it is %s', async (_how, headers) => {
    answerWith(headers);
    await show(<CreditBalance />);
    expect(isFresh()).toBe(true);
  });

  it('FAULTS 128: survives leaving the page and coming back', async () => {
    answerWith(asOf(HOUR_MS));
    const { unmount, queryClient } = await show(<CreditBalance />);
    unmount();
    render(page(<CreditBalance />, queryClient));
    expect(textOf(part('credit-balance'))).toContain('As of 11:00 AM');
    expect(part('credit-balance')).toHaveAttribute('data-stale', 'old');
  });

  it('FAULTS 128: survives dehydration and hydration', async () => {
    answerWith(asOf(HOUR_MS));
    const { unmount, queryClient } = await show(<CreditBalance />);
    expect(queryClient.getQueryState(creditsKeys.team('acme'))?.dataUpdatedAt).toBe(
      PINNED_NOW - HOUR_MS,
    );
    const state = JSON.parse(JSON.stringify(dehydrate(queryClient)));
    unmount();
    worker.use(...creditsHandlers('slow'));
    const restored = new QueryClient();
    hydrate(restored, state);
    const requests = countRequests();
    render(page(<CreditBalance />, restored));
    expect(screen.getByText('12,500')).toBeVisible();
    expect(textOf(part('credit-balance'))).toContain('As of 11:00 AM');
    await waitFor(() => expect(requests()).toBe(1)); // an hour is too old
  });

  it('FAULTS 128: is not what requests are scheduled by: fifty mounts cost one request', async () => {
    answerWith(asOf(HOUR_MS));
    const requests = countRequests();
    const queryClient = new QueryClient();
    const { unmount } = await show(<CreditBalance />, 'credit-balance', queryClient);
    unmount();
    for (let mount = 0; mount < 50; mount += 1)
      render(page(<CreditBalance />, queryClient)).unmount();
    render(page(<CreditBalance />, queryClient));
    act(() => {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
    expect(requests()).toBe(1);
  });

  it('FAULTS 128: ends with the next answer that is new', async () => {
    answerWith(asOf(HOUR_MS));
    await show(<CreditBalance />);
    answerWith(asOf(0));
    act(() => screen.getByRole('button', { name: 'Refresh' }).click());
    await waitFor(() => expect(isFresh()).toBe(true));
  });
});
