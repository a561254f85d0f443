import { render, waitFor } from '@testing-library/react';
import {
  CreditBalance,
  type CreditsClient,
  CreditsProvider,
  type CreditsProviderProps,
  LotBreakdownChart,
  PlanBadge,
  parseCredits,
} from 'react-credit-widgets';
import { PINNED_NOW, type ScenarioName, scenarios } from 'react-credit-widgets/testing';
import { expect } from 'vitest';
import { transcript } from '../../support/transcript.js';
import { part } from './widgets.js';

/** A client that returns the credits of a scenario. */
export function clientOf(scenario: ScenarioName): CreditsClient {
  return { getCredits: () => Promise.resolve(parseCredits(scenarios[scenario].json)) };
}

/** The screen-reader transcript of a billing page, once its balance is in the given state. */
export async function readDashboard(
  state: string,
  props: Partial<CreditsProviderProps>,
): Promise<string> {
  render(
    <CreditsProvider
      team="acme"
      shareTabs={false}
      retry={false}
      now={() => PINNED_NOW}
      timeZone="UTC"
      {...props}
    >
      <PlanBadge />
      <CreditBalance topUpHref="/top-up" />
      <LotBreakdownChart plot={false} />
    </CreditsProvider>,
  );
  await waitFor(() => expect(part('credit-balance')).toHaveAttribute('data-state', state));
  return transcript();
}
