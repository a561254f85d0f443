import { act, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CreditBalance, CreditsProvider, PlanBadge } from 'react-credit-widgets';
import { creditsHandlers, PINNED_NOW, type ScenarioName } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { worker } from '../../support/worker.js';
import { part, textOf, widgets, withoutAnnouncer } from '../support/widgets.js';

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const page = (children: ReactNode, team = 'acme') => (
  <CreditsProvider team={team} retry={false} shareTabs={false} timeZone="UTC">
    {children}
  </CreditsProvider>
);

/** Loads data at 12:00, and fails the refetch when the user returns a minute later. */
async function failLater(scenario: ScenarioName, slot: string, children: ReactNode) {
  worker.use(...creditsHandlers('documented'));
  render(page(children));
  await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'));
  worker.use(...creditsHandlers(scenario));
  vi.setSystemTime(PINNED_NOW + 60_000);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await waitFor(() => expect(part(slot)).toHaveAttribute('data-stale', 'failed'));
}

describe.each(widgets)('<%s />: kept data', (_name, slot, Widget) => {
  it.each(['exhausted', 'serverError'] as const)(
    'is dated with the time of its request (%s)',
    async (scenario) => {
      await failLater(scenario, slot, <Widget />);
      expect(textOf(part(slot))).toMatch(/12,500|10,000/);
      expect(textOf(part('as-of'))).toMatch(/^As of 12:00 PM( · Billing isn't answering)?$/);
      expect(part(slot)).toHaveAttribute('data-state', 'ready');
    },
  );
});

describe.each([
  ['card', 'credit-balance'],
  ['inline', 'credit-balance-inline'],
] as const)('<CreditBalance variant="%s" />', (variant, slot) => {
  it('FAULTS 10: shows "Credits used up" beside the kept number', async () => {
    await failLater('exhausted', slot, <CreditBalance variant={variant} />);
    expect(screen.getByText('12,500')).toBeVisible();
    expect(screen.getByText('Credits used up', withoutAnnouncer)).toBeVisible();
  });

  it('does not show "Credits used up" after another failure', async () => {
    await failLater('serverError', slot, <CreditBalance variant={variant} />);
    expect(screen.queryByText('Credits used up')).toBeNull();
  });
});

describe('an inline widget', () => {
  it('separates the parts of a balance by spaces, with the date at the end', async () => {
    await failLater('exhausted', 'credit-balance-inline', <CreditBalance variant="inline" />);
    expect(textOf(part('credit-balance-inline'))).toBe(
      '12,500 credits left Credits used up As of 12:00 PM',
    );
  });

  it('separates the parts of a plan by spaces, with the date at the end', async () => {
    await failLater('serverError', 'plan-badge', <PlanBadge />);
    expect(textOf(part('plan-badge'))).toBe(
      'Pro 10,000 credits included since Jan 1, 2024 As of 12:00 PM',
    );
  });
});

describe.each(widgets)('<%s />: an error without data', (_name, slot, Widget) => {
  it.each(['wrongKey', 'exhausted', 'serverError'] as const)(
    'lets the user try again (%s)',
    async (scenario) => {
      worker.use(...creditsHandlers(scenario));
      render(page(<Widget />));
      await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'error'));
      worker.use(...creditsHandlers('documented'));
      screen.getByRole('button', { name: 'Try again' }).click();
      await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'));
    },
  );
});
