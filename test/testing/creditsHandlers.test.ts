import { getResponse } from 'msw';
import { balanceAt, lotState, lotsDisagree } from 'react-credit-widgets';
import { createCreditsClient, parseCredits } from 'react-credit-widgets/query';
import {
  aCredits,
  creditsHandlers,
  documentedExample,
  PINNED_NOW,
  type ScenarioName,
  scenarios,
} from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { PURCHASE_KINDS } from '../../src/credits/purchaseKinds.js';
import { server } from '../support/server.js';

const PAGE = 'https://app.example.com';
const names = Object.keys(scenarios) as ScenarioName[];

/** The outcome of a scenario in a page's client: `ok`, or the error code. */
async function outcomeOf(name: ScenarioName): Promise<string> {
  server.use(...creditsHandlers(name));
  const client = createCreditsClient({ endpoint: `${PAGE}/api/credits`, timeoutMs: 300 });
  return client.getCredits({ team: 'acme' }).then(
    () => 'ok',
    (error) => error.code,
  );
}

describe('creditsHandlers()', () => {
  it('answers the host’s path with the documented example, on any origin', async () => {
    const response = await getResponse(creditsHandlers(), new Request(`${PAGE}/api/credits`));
    expect(await response?.json()).toEqual(documentedExample);
  });

  it('requires a bearer key on Olostep’s own path', async () => {
    const statusFor = async (headers: HeadersInit) => {
      const request = new Request('https://api.olostep.com/user/credits/info', { headers });
      return (await getResponse(creditsHandlers(), request))?.status;
    };
    expect(await statusFor({})).toBe(402);
    expect(await statusFor({ authorization: 'Basic abc' })).toBe(402);
    expect(await statusFor({ authorization: 'Bearer abc' })).toBe(200);
  });

  it('accepts a custom scenario', async () => {
    const own = { description: 'Ours', status: 418, text: 'teapot', headers: { 'x-own': '1' } };
    const response = await getResponse(creditsHandlers(own), new Request(`${PAGE}/api/credits`));
    expect(response?.status).toBe(418);
    expect(response?.headers.get('x-own')).toBe('1');
    expect(await response?.text()).toBe('teapot');
  });

  it.each(['nosuch', 'toString', ''])('throws for %j and lists the available scenarios', (name) => {
    expect(() => creditsHandlers(name as ScenarioName)).toThrow(
      /unknown scenario ".*"\. Use one of: documented, laterClock, empty/,
    );
  });

  it('waits for delayMs', async () => {
    const start = performance.now();
    const handlers = creditsHandlers('documented', { delayMs: 60 });
    await getResponse(handlers, new Request(`${PAGE}/api/credits`));
    expect(performance.now() - start).toBeGreaterThan(55);
  });
});

describe('scenarios', () => {
  const failures: Partial<Record<ScenarioName, string>> = {
    wrongKey: 'invalid_key',
    exhausted: 'exhausted',
    forbidden: 'forbidden',
    notFound: 'not_found',
    badRequest: 'bad_request',
    timedOut: 'timeout',
    signedOut: 'signed_out',
    wrongTeam: 'wrong_team',
    rateLimited: 'rate_limited',
    serverError: 'server',
    html: 'bad_payload',
    emptyBody: 'bad_payload',
    truncated: 'bad_payload',
    offline: 'network',
    slow: 'timeout',
  };

  it.each(names)('%s has its outcome in the client', async (name) => {
    expect(await outcomeOf(name)).toBe(failures[name] ?? 'ok');
  });

  it.each(names)('%s has a one-sentence description', (name) => {
    expect(scenarios[name].description).toMatch(/^[A-Z].+\.$/);
  });

  it('has a lot of each documented kind in everyKind', () => {
    const { lots } = parseCredits(scenarios.everyKind.json);
    const missing = PURCHASE_KINDS.filter((word) => !lots.some(({ kind }) => kind === word));
    expect(missing).toEqual([]);
  });

  it('has the documented example with live lots, and with expired lots under a later clock', () => {
    const { lots } = parseCredits(documentedExample);
    const laterMs = scenarios.laterClock.nowMs ?? 0;
    expect(lots.map((lot) => lotState(lot, PINNED_NOW))).toEqual(['live', 'live']);
    expect(lots.map((lot) => lotState(lot, laterMs))).toEqual(['expired', 'expired']);
    const credits = parseCredits(scenarios.laterClock.json);
    expect(balanceAt(credits, laterMs)).toEqual({ balance: 12_500, isDerived: false });
    expect(lotsDisagree(credits, laterMs)).toBe(true);
  });
});

describe('aCredits()', () => {
  it('builds the documented example by default', () => {
    expect(aCredits()).toEqual(parseCredits(documentedExample));
  });
});
