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

/** A client with the credits of a scenario. */
export function answering(scenario: ScenarioName): CreditsClient {
  return { getCredits: () => Promise.resolve(parseCredits(scenarios[scenario].json)) };
}

/** What a screen reader is given of a billing page, once its balance is in a state. */
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
