import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectConsole } from '../../support/consoleGuard.js';
import { part } from '../support/widgets.js';

const fail = () => {
  throw new Error('a mistake of the host');
};
const shared = { credits: aCredits(), now: () => PINNED_NOW };

const reported: unknown[] = [];
function handleError(event: ErrorEvent): void {
  event.preventDefault();
  reported.push(event.error.message);
}
beforeEach(() => window.addEventListener('error', handleError));
afterEach(() => {
  window.removeEventListener('error', handleError);
  reported.length = 0;
});

describe('a callback of the host that throws', () => {
  it.each([
    ['onRefresh', 'Refresh', <CreditBalance key="1" {...shared} onRefresh={fail} />],
    ['onTopUp', 'Top up', <CreditBalance key="2" {...shared} onTopUp={fail} />],
    ['onLotSelect', /Top-up/, <LotBreakdownChart key="3" {...shared} onLotSelect={fail} />],
  ])('FAULTS 141: is reported, and the widget stays: %s', (_name, name, widget) => {
    expectConsole('error', 'a mistake of the host'); // Vitest listens, too
    render(widget);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(reported).toEqual(['a mistake of the host']);
    expect(document.querySelector('[data-state=ready]')).toBeVisible();
  });

  it.each<[string, string, ComponentType<typeof shared>]>([
    ['CreditBalance', 'credit-balance', CreditBalance],
    ['PlanBadge', 'plan-badge', PlanBadge],
    ['LotBreakdownChart', 'lot-breakdown', LotBreakdownChart],
  ])(
    'FAULTS 141: is replaced by the page’s clock if it is `now`: <%s />',
    (_name, slot, Widget) => {
      render(<Widget credits={aCredits()} now={fail} />);
      expect(part(slot)).toBeVisible();
      expect(reported).toEqual([]);
    },
  );

  it.each([null, 5, 'dark', { accent: null }, { kinds: 5 }, { accent: { light: 'red' } }])(
    'FAULTS 141: a theme that is not one leaves the widget as it is: %o',
    (theme) => {
      render(<CreditBalance {...shared} theme={theme as never} />);
      expect(part('credit-balance')).toHaveAttribute('data-state', 'ready');
      expect(part('credit-balance').style).toHaveLength(0);
    },
  );
});
