import type { RequestHandler } from 'msw';
import {
  type ActiveSubscriptionWire,
  aCredits,
  aLot,
  aPlan,
  type CreditLotWire,
  type CreditsHandlersOptions,
  type CreditsInfoWire,
  creditsHandlers,
  documentedExample,
  PINNED_NOW,
  resetCredits,
  type Scenario,
  type ScenarioName,
  scenarios,
} from 'react-credit-widgets/testing';

// A host's tests that use every export of the entry.

const name: ScenarioName = 'expiringTomorrow';
const lot: CreditLotWire = { purchase_kind: 'Manual', remaining_units: 5 };
const plan: ActiveSubscriptionWire = { id: 'SUB_BASE' };
const body: CreditsInfoWire = { ...documentedExample, breakdown: [lot], active_subscription: plan };
const own: Scenario = { description: 'Ours.', status: 200, json: body };
const options: CreditsHandlersOptions = { delayMs: 200 };

// What MSW's setupWorker and setupServer take.
export const handlers: RequestHandler[] = [
  ...creditsHandlers(),
  ...creditsHandlers(name, options),
  ...creditsHandlers(own),
  ...creditsHandlers(scenarios.wrongKey),
];

export const afterEachTest: () => void = resetCredits;

export const fixture: number | null = aCredits({
  lots: [aLot({ remaining: 0, expiresAtMs: PINNED_NOW })],
  plan: aPlan({ name: null }),
}).balance;

export const units: number[] = (documentedExample.breakdown ?? []).map(
  ({ remaining_units = 0 }) => remaining_units,
);
