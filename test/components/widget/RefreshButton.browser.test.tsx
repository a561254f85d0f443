import { onlineManager } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { CreditBalance, CreditsError, CreditsProvider } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { part, textOf, widgets } from '../support/widgets.js';

/** A client whose responses the test controls. */
function aClient() {
  const getCredits = vi.fn(() => Promise.resolve(aCredits()));
  const fail = (error: CreditsError) => getCredits.mockImplementation(() => Promise.reject(error));
  return { getCredits, fail };
}

function aPage(client: ReturnType<typeof aClient>, children: React.ReactNode) {
  return (
    <CreditsProvider
      team="acme"
      shareTabs={false}
      client={client}
      retry={false}
      now={() => PINNED_NOW}
    >
      {children}
    </CreditsProvider>
  );
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
/** The first result is there, and the next request may start: two of them start at least 500 ms apart. */
const load = () => pass(500);
const press = (name: string) =>
  act(async () => {
    screen.getByRole('button', { name }).click();
    await vi.advanceTimersByTimeAsync(0);
  });

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

const retrying = widgets.filter(([, slot]) => slot !== 'credit-balance-inline');

describe.each(retrying)('<%s />: Try again', (_name, _slot, Widget) => {
  it('refetches at once, and shows the result', async () => {
    const client = aClient();
    client.fail(new CreditsError('server'));
    render(aPage(client, <Widget />));
    await load();
    client.getCredits.mockImplementation(() => Promise.resolve(aCredits()));
    await press('Try again');
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('refetches at most once in five seconds', async () => {
    const client = aClient();
    client.fail(new CreditsError('invalid_key'));
    render(aPage(client, <Widget />));
    await load();
    await press('Try again');
    await press('Try again');
    await pass(4_999);
    await press('Try again');
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    await pass(1);
    await press('Try again');
    expect(client.getCredits).toHaveBeenCalledTimes(3);
  });
});

describe('<CreditBalance />: Refresh', () => {
  it('refetches, and stays focusable but inactive meanwhile', async () => {
    const client = aClient();
    render(aPage(client, <CreditBalance />));
    await load();
    let answer = () => {};
    client.getCredits.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = () => resolve(aCredits({ balance: 7_000 }));
        }),
    );
    const button = screen.getByRole('button', { name: 'Refresh' });
    button.focus();
    await press('Refresh');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveFocus();
    await pass(6_000);
    await press('Refresh');
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    answer();
    await pass(0);
    expect(screen.getByText('7,000')).toBeVisible();
    expect(button).not.toHaveAttribute('aria-disabled');
  });

  it('shares its rate limit with all widgets of a team', async () => {
    const client = aClient();
    const page = (
      <>
        <CreditBalance aria-label="one" />
        <CreditBalance aria-label="two" />
      </>
    );
    render(aPage(client, page));
    await load();
    for (const button of screen.getAllByRole('button', { name: 'Refresh' })) {
      await act(async () => button.click());
      await pass(100);
    }
    expect(client.getCredits).toHaveBeenCalledTimes(2);
  });

  it('FAULTS 16: waits for the server’s Retry-After', async () => {
    const client = aClient();
    render(aPage(client, <CreditBalance />));
    await load();
    client.fail(new CreditsError('rate_limited', { status: 429, retryAfterMs: 30_000 }));
    await press('Refresh');
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    await pass(10_000);
    await press('Refresh');
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    await pass(20_001);
    await press('Refresh');
    expect(client.getCredits).toHaveBeenCalledTimes(3);
  });
});

describe('a refresh requested too early', () => {
  const cardText = () => textOf(part('credit-balance'));

  it('shows and announces "Updating soon" until fresh data arrives', async () => {
    const client = aClient();
    render(aPage(client, <CreditBalance />));
    await load();
    await press('Refresh');
    await pass(1_000);
    expect(cardText()).not.toContain('Updating soon');
    await press('Refresh');
    expect(cardText()).toMatch(/As of .+ · Updating soon/);
    expect(screen.getByRole('status')).toHaveTextContent('Updating soon');
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    await pass(4_010);
    expect(client.getCredits).toHaveBeenCalledTimes(3);
    expect(cardText()).not.toContain('Updating soon');
    expect(screen.getByRole('status')).toHaveTextContent('Credits updated');
  });

  it('FAULTS 16: shows "Updating soon" without data, too', async () => {
    const client = aClient();
    client.fail(new CreditsError('server', { status: 503, retryAfterMs: 60_000 }));
    render(aPage(client, <CreditBalance />));
    await load();
    expect(cardText()).toContain("We'll keep trying in the background.");
    await press('Try again');
    expect(cardText()).toContain('Updating soon');
    expect(client.getCredits).toHaveBeenCalledTimes(1);
  });

  it('runs once after five seconds, however often it is requested', async () => {
    const client = aClient();
    render(aPage(client, <CreditBalance />));
    await load();
    await press('Refresh');
    for (let second = 0; second < 4; second += 1) {
      await press('Refresh');
      await pass(1_000);
    }
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    await pass(10_000);
    expect(client.getCredits).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['FAULTS 12: without polling', new CreditsError('not_found', { status: 404 })],
    ['FAULTS 9: after a rejected key', new CreditsError('invalid_key', { status: 402 })],
  ])('%s, it runs too', async (_where, error) => {
    const client = aClient();
    client.fail(error);
    render(aPage(client, <CreditBalance />));
    await load();
    await press('Try again');
    await pass(1_000);
    await press('Try again');
    expect(cardText()).toContain('Updating soon');
    await pass(4_010);
    expect(client.getCredits).toHaveBeenCalledTimes(3);
    expect(cardText()).not.toContain('Updating soon');
  });

  it('FAULTS 40: shows no "Updating soon" while offline', async () => {
    const client = aClient();
    render(aPage(client, <CreditBalance />));
    await load();
    await press('Refresh');
    act(() => onlineManager.setOnline(false));
    await press('Refresh');
    expect(cardText()).toContain('Offline, as of');
    expect(cardText()).not.toContain('Updating soon');
    act(() => onlineManager.setOnline(true));
  });

  it('FAULTS 44: is not delayed by a clock that is set back', async () => {
    const client = aClient();
    render(aPage(client, <CreditBalance />));
    await load();
    await press('Refresh');
    await press('Refresh');
    await pass(500);
    vi.setSystemTime(PINNED_NOW - 3_600_000);
    await press('Refresh');
    expect(client.getCredits).toHaveBeenCalledTimes(3);
    expect(cardText()).not.toContain('Updating soon');
  });
});
