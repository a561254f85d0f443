import { type Credits, lotState, lotsDisagree, parseCredits } from 'react-credit-widgets';
import { documentedExample } from 'react-credit-widgets/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { upstreamFaults } from '../../demo/upstream/faults.mjs';
import { server } from '../support/server.js';
import { acme, globex, startUpstream } from './demoSite.js';

// All requests here go over a local socket.
beforeAll(() => server.close());

const read = (upstream: string, authorization?: string) =>
  fetch(`${upstream}/user/credits/info`, authorization ? { headers: { authorization } } : {});

async function creditsOf({ apiKey }: typeof acme, upstream: string): Promise<Credits> {
  return parseCredits(await (await read(upstream, `Bearer ${apiKey}`)).json());
}

describe('demo: the mock upstream', () => {
  it('answers 402 without a body when the key is wrong or missing', async () => {
    const upstream = await startUpstream();
    for (const authorization of [undefined, 'Bearer wrong', acme.apiKey, 'Bearer ']) {
      const answer = await read(upstream, authorization);
      expect([answer.status, await answer.text()]).toEqual([402, '']);
    }
  });

  it('answers the first team with the contract’s example, with later dates', async () => {
    const body = await (await read(await startUpstream(), `Bearer ${acme.apiKey}`)).json();
    expect(body).toEqual({
      ...documentedExample,
      breakdown: documentedExample.breakdown?.map((lot) => ({
        ...lot,
        expiry_date: expect.any(Number),
      })),
      active_subscription: {
        ...documentedExample.active_subscription,
        created_at: expect.any(Number),
      },
    });
  });

  it.each([acme, globex])(
    'has no expired lot and no issue by the real clock: $name',
    async (team) => {
      const credits = await creditsOf(team, await startUpstream());
      const states = credits.lots.map((lot) => lotState(lot, Date.now()));
      expect(states.every((state) => state === 'live' || state === 'pending')).toBe(true);
      expect(credits.plan?.createdAtMs).toBeLessThan(Date.now());
      expect(credits.issues).toEqual([]);
      expect(lotsDisagree(credits, Date.now())).toBe(false);
    },
  );

  it('shares no number between the two teams', async () => {
    const upstream = await startUpstream();
    const numbers = async (team: typeof acme) => {
      const { balance, lots, plan } = await creditsOf(team, upstream);
      return [balance, plan?.includedCredits, ...lots.flatMap((l) => [l.remaining, l.allocated])];
    };
    const others = await numbers(globex);
    expect((await numbers(acme)).filter((number) => others.includes(number))).toEqual([]);
  });

  it('answers 405 to other methods and 404 on other paths', async () => {
    const upstream = await startUpstream();
    const posted = await fetch(`${upstream}/user/credits/info`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
    for (const path of ['/user/credits', '//', '/user/credits/info/']) {
      expect((await fetch(upstream + path)).status).toBe(404);
    }
  });

  it('fails while a fault is set, and no longer', async () => {
    const fault = { current: 'none' };
    const upstream = await startUpstream(fault);
    const statusWith = async (name: string) => {
      fault.current = name;
      return (await read(upstream, `Bearer ${acme.apiKey}`)).status;
    };
    expect(await statusWith('wrong-key')).toBe(402);
    expect(await statusWith('used-up')).toBe(402);
    expect(await statusWith('too-many')).toBe(429);
    expect(await statusWith('broken')).toBe(500);
    expect(await statusWith('none')).toBe(200);
  });

  it('sends Retry-After with too many requests', async () => {
    const answer = await upstreamFaults['too-many']?.(new Response());
    expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
