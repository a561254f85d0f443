import { type Credits, lotState, lotsDisagree, parseCredits } from 'react-credit-widgets';
import { documentedExample } from 'react-credit-widgets/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { vendorFaults } from '../../demo/vendor/faults.mjs';
import { server } from '../support/server.js';
import { acme, globex, startVendor } from './demoSite.js';

// Everything here is a request over a socket of this machine.
beforeAll(() => server.close());

const read = (vendor: string, authorization?: string) =>
  fetch(`${vendor}/user/credits/info`, authorization ? { headers: { authorization } } : {});

async function creditsOf({ apiKey }: typeof acme, vendor: string): Promise<Credits> {
  return parseCredits(await (await read(vendor, `Bearer ${apiKey}`)).json());
}

describe('demo: the stand-in for the vendor', () => {
  it('answers 402 without a body when the key is wrong or missing', async () => {
    const vendor = await startVendor();
    for (const authorization of [undefined, 'Bearer wrong', acme.apiKey, 'Bearer ']) {
      const answer = await read(vendor, authorization);
      expect([answer.status, await answer.text()]).toEqual([402, '']);
    }
  });

  it('answers the contract’s example to one team, with dates of its own', async () => {
    const body = await (await read(await startVendor(), `Bearer ${acme.apiKey}`)).json();
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

  it.each([acme, globex])('is in order by the real clock: $name', async (team) => {
    const credits = await creditsOf(team, await startVendor());
    const states = credits.lots.map((lot) => lotState(lot, Date.now()));
    expect(states.every((state) => state === 'live' || state === 'pending')).toBe(true);
    expect(credits.plan?.createdAtMs).toBeLessThan(Date.now());
    expect(credits.issues).toEqual([]);
    expect(lotsDisagree(credits, Date.now())).toBe(false);
  });

  it('knows no number of the one team under the key of the other', async () => {
    const vendor = await startVendor();
    const numbers = async (team: typeof acme) => {
      const { balance, lots, plan } = await creditsOf(team, vendor);
      return [balance, plan?.includedCredits, ...lots.flatMap((l) => [l.remaining, l.allocated])];
    };
    const others = await numbers(globex);
    expect((await numbers(acme)).filter((number) => others.includes(number))).toEqual([]);
  });

  it('answers 405 to other methods and 404 elsewhere', async () => {
    const vendor = await startVendor();
    const posted = await fetch(`${vendor}/user/credits/info`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
    for (const path of ['/user/credits', '//', '/user/credits/info/']) {
      expect((await fetch(vendor + path)).status).toBe(404);
    }
  });

  it('fails as it is told, and no longer', async () => {
    const fault = { current: 'none' };
    const vendor = await startVendor(fault);
    const statusWith = async (name: string) => {
      fault.current = name;
      return (await read(vendor, `Bearer ${acme.apiKey}`)).status;
    };
    expect(await statusWith('wrong-key')).toBe(402);
    expect(await statusWith('used-up')).toBe(402);
    expect(await statusWith('too-many')).toBe(429);
    expect(await statusWith('broken')).toBe(500);
    expect(await statusWith('none')).toBe(200);
  });

  it('is told to wait by what it calls too many requests', async () => {
    const answer = await vendorFaults['too-many']?.(new Response());
    expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
