import { render, waitFor } from '@testing-library/react';
import {
  type Credits,
  CreditsError,
  CreditsProvider,
  LotBreakdownChart,
  parseCredits,
} from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import type { ReactNode } from 'react';
import { aCredits, PINNED_NOW, type ScenarioName, scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../support/axe.js';
import { plotted } from '../support/plotPage.js';
import { part, widgets } from '../support/widgets.js';

const shown: ScenarioName[] = [
  'documented',
  'everyKind',
  'low',
  'negative',
  'blocked',
  'noSubscription',
  'lotsOnly',
  'empty',
  'permissionOnly',
];

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  const onPage = (children: ReactNode) => (
    <main style={{ colorScheme, backgroundColor: colorScheme === 'dark' ? '#14171c' : '#ffffff' }}>
      {children}
    </main>
  );

  describe.each(widgets)('<%s />', (_name, slot, Widget) => {
    it('has no violation in any scenario', async () => {
      const { container } = render(
        onPage(
          shown.map((name) => {
            const credits: Credits = parseCredits(scenarios[name].json);
            return (
              <section key={name}>
                <Widget credits={credits} asOfMs={1} now={() => PINNED_NOW} onRefresh={() => {}} />
              </section>
            );
          }),
        ),
      );
      await expectNoAxeViolations(container);
    });

    it.each(['pending', 'error'])('has no violation in state %s', async (state) => {
      const never = new Promise<Credits>(() => {});
      const failed = () => Promise.reject(new CreditsError('network'));
      const client = { getCredits: state === 'error' ? failed : () => never };
      const { container } = render(
        onPage(
          <CreditsProvider team="acme" shareTabs={false} client={client} retry={false}>
            <Widget />
          </CreditsProvider>,
        ),
      );
      await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', state));
      await expectNoAxeViolations(container);
    });
  });

  it('has no violation once the plot is drawn', async () => {
    const { container } = render(
      onPage(<LotBreakdownChart credits={aCredits()} now={() => PINNED_NOW} />),
    );
    await plotted();
    await expectNoAxeViolations(container);
  });
});
