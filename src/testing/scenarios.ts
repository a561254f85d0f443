import type { CreditLotWire, CreditsInfoWire } from '../api/wire.js';
import { documentedExample } from './documentedExample.js';

/** A response of the mock server. */
export interface Scenario {
  /** The situation, in one sentence. */
  description: string;
  /** HTTP status. @default 200 */
  status?: number;
  /** Body, sent as JSON. */
  json?: unknown;
  /** Body, sent as is, instead of `json`. */
  text?: string;
  /** Response headers. */
  headers?: Record<string, string>;
  /** The time at which to show it, in epoch milliseconds. @default PINNED_NOW */
  nowMs?: number;
  /** `'network'`: the connection fails. `'never'`: no response ever arrives. */
  failure?: 'network' | 'never';
}

/** The name of one of {@link scenarios}. */
export type ScenarioName =
  | 'documented'
  | 'laterClock'
  | 'empty'
  | 'usedUp'
  | 'oneLot'
  | 'everyKind'
  | 'expiringTomorrow'
  | 'allExpired'
  | 'fortyLots'
  | 'tenThousandLots'
  | 'huge'
  | 'low'
  | 'negative'
  | 'blocked'
  | 'noSubscription'
  | 'balanceOnly'
  | 'lotsOnly'
  | 'permissionOnly'
  | 'oddTypes'
  | 'longNames'
  | 'wrongKey'
  | 'exhausted'
  | 'forbidden'
  | 'notFound'
  | 'badRequest'
  | 'timedOut'
  | 'signedOut'
  | 'wrongTeam'
  | 'rateLimited'
  | 'serverError'
  | 'html'
  | 'emptyBody'
  | 'truncated'
  | 'offline'
  | 'slow';

/** Unix timestamp in seconds, as in the API. */
function seconds(isoDate: string): number {
  return Date.parse(isoDate) / 1000;
}

function lot(
  purchase_kind: string,
  remaining_units: number,
  allocated_units: number,
  expires?: string,
): CreditLotWire {
  const undated = { purchase_kind, allocated_units, remaining_units };
  return expires ? { ...undated, expiry_date: seconds(expires) } : undated;
}

function withLots(credits: number, breakdown: CreditLotWire[]): CreditsInfoWire {
  return { ...documentedExample, credits, breakdown };
}

function manyLots(count: number): CreditsInfoWire {
  const kinds = ['Top-up', 'Subscription', 'Manual', 'Setup'] as const;
  const breakdown = Array.from({ length: count }, (_, index) => ({
    purchase_kind: kinds[index % kinds.length] ?? 'Top-up',
    allocated_units: 1_000 + ((index * 7) % 9) * 250,
    remaining_units: 200 + ((index * 13) % 7) * 100,
    expiry_date: seconds('2024-12-20') + (index % 365) * 86_400,
  }));
  const credits = breakdown.reduce((sum, { remaining_units }) => sum + remaining_units, 0);
  return withLots(credits, breakdown);
}

/**
 * Named situations of `GET /user/credits/info`, to show at `PINNED_NOW` (`laterClock`: at its `nowMs`). This package's
 * stories and tests use them, and yours may, too.
 */
export const scenarios: Record<ScenarioName, Scenario> = {
  documented: { description: 'The documented example.', json: documentedExample },
  laterClock: {
    description: 'The documented example after both of its lots have expired: the balance stays.',
    json: documentedExample,
    nowMs: Date.UTC(2025, 5, 1, 12),
  },
  empty: {
    description: 'A new team: a balance of 0 and no lots.',
    json: { ...documentedExample, credits: 0, breakdown: [] },
  },
  usedUp: {
    description: 'The only lot is used up.',
    json: withLots(0, [lot('Subscription', 0, 10_000, '2025-01-01')]),
  },
  oneLot: {
    description: 'A single lot.',
    json: withLots(8_500, [lot('Subscription', 8_500, 10_000, '2025-01-01')]),
  },
  everyKind: {
    description:
      'All documented kinds, with a lot without expiry, a pending one and an expired one.',
    json: withLots(12_660, [
      lot('Subscription', 6_420, 10_000, '2024-12-07'),
      lot('Manual', 40, 1_500, '2025-01-20'),
      lot('Top-up', 5_000, 5_000, '2025-03-19'),
      lot('Setup', 1_200, 2_000),
      lot('Pending', 5_000, 5_000),
      lot('Top-up', 700, 3_000, '2024-11-18'),
    ]),
  },
  expiringTomorrow: {
    description: 'Most of the balance expires tomorrow.',
    json: withLots(12_500, [
      lot('Subscription', 8_500, 10_000, '2024-12-03T09:00:00Z'),
      lot('Top-up', 4_000, 5_000, '2025-04-01'),
    ]),
  },
  allExpired: {
    description: 'A balance is reported although both lots are past their expiry.',
    json: withLots(12_500, [
      lot('Subscription', 8_500, 10_000, '2024-11-01'),
      lot('Top-up', 4_000, 5_000, '2024-11-20'),
    ]),
  },
  fortyLots: { description: 'Forty lots of four kinds.', json: manyLots(40) },
  tenThousandLots: { description: 'Ten thousand lots.', json: manyLots(10_000) },
  huge: {
    description: 'Numbers with nine digits and more.',
    json: withLots(1_234_567_890, [
      lot('Subscription', 1_000_000_000, 2_000_000_000, '2025-01-01'),
      lot('Top-up', 234_567_890, 500_000_000, '2025-04-01'),
    ]),
  },
  low: {
    description: 'Less than a tenth of the live lots is left.',
    json: withLots(900, [
      lot('Subscription', 500, 10_000, '2025-01-01'),
      lot('Top-up', 400, 5_000, '2025-04-01'),
    ]),
  },
  negative: {
    description: 'The team is overdrawn.',
    json: withLots(-120, [lot('Subscription', 0, 10_000, '2025-01-01')]),
  },
  blocked: {
    description: 'Usage is off although credits are left.',
    json: { ...documentedExample, allow_usage: false },
  },
  noSubscription: {
    description: 'SUB_BASE: no subscription is active.',
    json: {
      credits: 500,
      breakdown: [lot('Setup', 500, 500, '2025-02-01')],
      active_subscription: { id: 'SUB_BASE', display_name: 'Free', credits: 500 },
      allow_usage: true,
    },
  },
  balanceOnly: {
    description: 'A body seen in the wild: balance and plan name, no lots.',
    json: { credits: 4321, active_subscription: { display_name: 'Free' }, allow_usage: true },
  },
  lotsOnly: {
    description: 'Lots but no balance: the sum of the live lots is an estimate.',
    json: { breakdown: documentedExample.breakdown },
  },
  permissionOnly: {
    description: 'Only whether usage is allowed: the balance is unknown.',
    json: { allow_usage: true },
  },
  oddTypes: {
    description: 'Wrong types, nulls in the list and an unknown kind among usable fields.',
    json: {
      credits: '12500',
      breakdown: [
        null,
        { purchase_kind: 'Referral bonus', remaining_units: 750, expiry_date: '2025' },
        { purchase_kind: 'Top-up', allocated_units: 100, remaining_units: 250.9 },
      ],
      active_subscription: [],
      allow_usage: 'yes',
    },
  },
  longNames: {
    description: 'Names that are too long for any column.',
    json: {
      ...documentedExample,
      breakdown: [
        lot('Compensation for the incident of last November', 8_500, 10_000, '2025-01-01'),
        lot('Donaudampfschifffahrtsgesellschaftsguthaben', 4_000, 5_000, '2025-04-01'),
      ],
      active_subscription: {
        ...documentedExample.active_subscription,
        display_name: 'Enterprise Unlimited Plus with Priority Support (annual, invoiced)',
      },
    },
  },
  wrongKey: { description: 'HTTP 402: the API key is invalid.', status: 402, json: {} },
  exhausted: {
    description: 'HTTP 402 whose body says that the credits are used up.',
    status: 402,
    json: { object: 'error', code: 'credits_exhausted', status: 402 },
  },
  forbidden: { description: 'HTTP 403.', status: 403, json: { message: 'Forbidden' } },
  notFound: { description: 'HTTP 404.', status: 404, text: 'Not found' },
  badRequest: { description: 'HTTP 400.', status: 400, json: { message: 'Bad request' } },
  timedOut: { description: 'HTTP 408.', status: 408, text: '' },
  signedOut: {
    description: 'The host’s handler finds no session.',
    status: 401,
    json: { error: 'signed_out' },
  },
  wrongTeam: {
    description: 'The user switched teams in another tab: the response is for another team.',
    json: documentedExample,
    headers: { 'credits-team': 'team_other' },
  },
  rateLimited: {
    description: 'HTTP 429 with a hint of 30 seconds.',
    status: 429,
    json: { error: 'rate_limited' },
    headers: { 'retry-after': '30' },
  },
  serverError: {
    description: 'HTTP 500, as documented.',
    status: 500,
    json: { error: 'Internal Server Error' },
  },
  html: {
    description: 'HTTP 200 with a login page instead of JSON.',
    text: '<!doctype html><title>Sign in</title>',
    headers: { 'content-type': 'text/html' },
  },
  emptyBody: { description: 'HTTP 200 with an empty body.', text: '' },
  truncated: { description: 'Truncated JSON.', text: '{"credits": 12500, "breakdo' },
  offline: { description: 'The connection fails.', failure: 'network' },
  slow: { description: 'No response ever arrives.', failure: 'never' },
};
