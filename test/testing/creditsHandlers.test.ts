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
import { server } from '../support/server.js';

const PAGE = 'https://app.example.com';
const names = Object.keys(scenarios) as ScenarioName[];

/** What a page's client makes of a scenario: `ok`, or the code of its error. */
async function outcomeOf(name: ScenarioName): Promise<string> {
  server.use(...creditsHandlers(name));
  const client = createCreditsClient({ endpoint: `${PAGE}/api/credits`, timeoutMs: 300 });
  return client.getCredits({ team: 'acme' }).then(
    () => 'ok',
    (error) => error.code,
  );
}

describe('creditsHandlers()', () => {
  it('answers the path of a host with the documented example, on any origin', async () => {
    const response = await getResponse(creditsHandlers(), new Request(`${PAGE}/api/credits`));
    expect(await response?.json()).toEqual(documentedExample);
  });

  it('wants a bearer key on the vendor’s own path', async () => {
    const ask = async (headers: HeadersInit) => {
      const request = new Request('https://api.olostep.com/user/credits/info', { headers });
      return (await getResponse(creditsHandlers(), request))?.status;
    };
    expect(await ask({})).toBe(402);
    expect(await ask({ authorization: 'Basic abc' })).toBe(402);
    expect(await ask({ authorization: 'Bearer abc' })).toBe(200);
  });

  it('takes a scenario of a host’s own', async () => {
    const own = { description: 'Ours', status: 418, text: 'teapot', headers: { 'x-own': '1' } };
    const response = await getResponse(creditsHandlers(own), new Request(`${PAGE}/api/credits`));
    expect(response?.status).toBe(418);
    expect(response?.headers.get('x-own')).toBe('1');
    expect(await response?.text()).toBe('teapot');
  });

  it.each(['nosuch', 'toString', ''])('names the scenarios there are instead of %j', (name) => {
    expect(() => creditsHandlers(name as ScenarioName)).toThrow(
      /unknown scenario ".*"\. Use one of: documented, laterClock, empty/,
    );
  });

  it('waits as long as it is told', async () => {
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

  it.each(names)('%s comes out of the client as what it says', async (name) => {
    expect(await outcomeOf(name)).toBe(failures[name] ?? 'ok');
  });

  it.each(names)('%s says in one sentence what it is', (name) => {
    expect(scenarios[name].description).toMatch(/^[A-Z].+\.$/);
  });

  it('has the documented example under a clock at which its lots live, and one at which they do not', () => {
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
  it('builds what the documented example says', () => {
    expect(aCredits()).toEqual(parseCredits(documentedExample));
  });
});
