import { render, screen, waitFor } from '@testing-library/react';
import {
  CreditBalance,
  CreditsError,
  type CreditsErrorCode,
  CreditsProvider,
  createCreditsClient,
} from 'react-credit-widgets';
import { creditsHandlers } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';

import { expectConsole } from '../../support/consoleGuard.js';

import { happened } from '../../support/happened.js';

import { worker } from '../../support/worker.js';
import { part, textOf, widgets } from '../support/widgets.js';

/** What users see if there is no data yet, according to the fault catalog. */
const SENTENCES: Record<CreditsErrorCode, string> = {
  invalid_key: 'Key rejected: ask your admin',
  forbidden: 'No access',
  not_found: 'Billing endpoint not found',
  bad_request: 'Request refused',
  rate_limited: 'Updating soon',
  server: "Billing isn't answering",
  network: "Can't reach billing",
  timeout: 'Slow connection',
  bad_payload: "Couldn't read the balance",
  too_large: "Couldn't read the balance",
  exhausted: 'Credits used up',
  signed_out: 'Sign in to see your credits',
  wrong_team: 'You switched teams: reload',
  config: 'Not set up',
  unexpected: "Couldn't read the balance",
};

const codes = Object.keys(SENTENCES) as CreditsErrorCode[];

it.each([
  ['FAULTS 12', 'notFound', '/api/credits', /nothing at `endpoint` \(404\)/],
  ['FAULTS 28', 'offline', 'https://billing.example/api/credits', /another origin.*\(CORS\)/],
] as const)(
  '%s: a console warning says what to fix (%s)',
  async (_row, scenario, endpoint, hint) => {
    expectConsole('warn', hint);
    worker.use(...creditsHandlers(scenario));
    const error = await createCreditsClient({ endpoint })
      .getCredits()
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(CreditsError);
  },
);

it('FAULTS 6, 28: for a same-origin endpoint the warning names a redirect, not CORS', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  worker.use(...creditsHandlers('offline'));
  const reading = createCreditsClient({ endpoint: '/api/credits' }).getCredits();
  await expect(reading).rejects.toMatchObject({ code: 'network' });
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/redirect to another origin/)]]);
  expect(String(warn.mock.calls)).not.toContain('CORS');
  warn.mockRestore();
});

describe.each(widgets)('<%s />', (_name, slot, Widget) => {
  it.each(codes)('explains %s in its error state, without a number', async (code) => {
    const error = new CreditsError(code, { status: 401 });
    const client = { getCredits: () => Promise.reject(error) };
    render(
      <CreditsProvider team="acme" client={client} retry={false}>
        <Widget />
      </CreditsProvider>,
    );
    const state = code === 'signed_out' ? 'signed-out' : 'error';
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', state));
    expect(textOf(part(slot))).toContain(SENTENCES[code]);
    expect(textOf(part(slot))).not.toMatch(/\d|undefined|null|NaN/);
    expect(part(slot)).not.toHaveAttribute('aria-busy');
  });

  it('FAULTS 95: says that the key is unavailable if there was none', async () => {
    const client = { getCredits: () => Promise.reject(new CreditsError('invalid_key')) };
    render(
      <CreditsProvider team="acme" client={client}>
        <Widget />
      </CreditsProvider>,
    );
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'error'));
    expect(textOf(part(slot))).toContain('Key unavailable: ask your admin');
  });

  it('FAULTS 9: a 402 does not ask the user to pay', async () => {
    worker.use(...creditsHandlers('wrongKey'));
    render(
      <CreditsProvider team="acme">
        <Widget />
      </CreditsProvider>,
    );
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'error'));
    expect(textOf(part(slot))).toContain('Key rejected: ask your admin');
    expect(textOf(part(slot))).not.toMatch(/pay|buy|top.?up|upgrade|credits used/i);
  });

  it.each([
    ['FAULTS 1', 'html', "Couldn't read the balance"],
    ['FAULTS 2', 'emptyBody', "Couldn't read the balance"],
    ['FAULTS 10', 'exhausted', 'Credits used up'],
    ['FAULTS 11', 'forbidden', 'No access'],
    ['FAULTS 12', 'notFound', 'Billing endpoint not found'],
    ['FAULTS 16', 'rateLimited', 'Updating soon'],
    ['FAULTS 27', 'offline', "Can't reach billing"],
    ['FAULTS 35', 'truncated', "Couldn't read the balance"],
    ['FAULTS 107', 'signedOut', 'Sign in to see your credits'],
  ] as const)('%s: the response "%s" reads "%s"', async (_row, scenario, sentence) => {
    if (scenario === 'notFound') expectConsole('warn', /nothing at `endpoint` \(404\)/);
    if (scenario === 'offline') expectConsole('warn', '`endpoint` could not be read');
    worker.use(...creditsHandlers(scenario));
    render(
      <CreditsProvider team="acme" retry={false}>
        <Widget />
      </CreditsProvider>,
    );
    await waitFor(() => expect(textOf(part(slot))).toContain(sentence));
    happened(`“${sentence}” in ${slot}, ${part(slot).dataset.state}`);
  });
});

describe('<CreditBalance /> with onTopUp and topUpHref', () => {
  it.each(codes)('offers a top-up only if credits are used up: %s', async (code) => {
    const client = { getCredits: () => Promise.reject(new CreditsError(code)) };
    render(
      <CreditsProvider team="acme" client={client} retry={false}>
        <CreditBalance topUpHref="/buy" onTopUp={() => {}} />
      </CreditsProvider>,
    );
    const state = code === 'signed_out' ? 'signed-out' : 'error';
    await waitFor(() => expect(part('credit-balance')).toHaveAttribute('data-state', state));
    const offers = screen.queryAllByRole('link', { name: 'Top up' });
    expect(offers).toHaveLength(code === 'exhausted' ? 1 : 0);
  });
});
