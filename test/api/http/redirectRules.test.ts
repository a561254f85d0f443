import { createCreditsClient } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { redirectRules } from '../../../src/api/http/redirectRules.js';
import { forgetWarnings } from '../../../src/api/warnOnce.js';
import { expectConsole } from '../../support/consoleGuard.js';
import { fakeFetch, ok } from '../support/fakeFetch.js';

const OWN = 'https://dashboard.example/api/credits';
const OTHER = 'https://api.example/credits';

beforeEach(forgetWarnings);
afterEach(() => vi.unstubAllGlobals());

function openPage(isOnline = true): void {
  vi.stubGlobal('document', { baseURI: 'https://dashboard.example/billing' });
  vi.stubGlobal('self', { origin: 'https://dashboard.example' });
  vi.stubGlobal('navigator', { onLine: isOnline });
  vi.stubGlobal('location', { href: 'about:srcdoc', origin: 'null' });
}

/** An answer that came from where a redirect led. */
function redirected(response: Response): Response {
  return Object.defineProperty(response, 'redirected', { value: true });
}

const read = (endpoint: string, answer: () => Response | Promise<Response>) =>
  createCreditsClient({ endpoint, fetch: fakeFetch(answer) }).getCredits();
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

describe('redirects', () => {
  it('FAULTS 6: are never followed outside a page', () => {
    expect(redirectRules(OWN)).toEqual({ redirect: 'manual' });
  });

  it('FAULTS 124: are followed in a page on its own origin, and only there', () => {
    openPage();
    expect(redirectRules(OWN)).toEqual({ mode: 'same-origin', redirect: 'follow' });
  });

  it.each([
    ['another host', OTHER],
    ['another port', 'https://dashboard.example:8443/api/credits'],
    ['another scheme', 'http://dashboard.example/api/credits'],
  ])('FAULTS 6: are not followed from %s', (_origin, url) => {
    openPage();
    expect(redirectRules(url)).toEqual({ mode: 'cors', redirect: 'manual' });
  });

  it('FAULTS 6: are not followed in a sandboxed frame, which has no origin of its own', () => {
    openPage();
    vi.stubGlobal('self', { origin: 'null' });
    expect(redirectRules(OWN)).toEqual({ mode: 'cors', redirect: 'manual' });
  });

  it('FAULTS 124: credits from where a redirect led are read', async () => {
    openPage();
    const credits = await read('/api/credits', () => redirected(ok(documentedExample)));
    expect(credits.balance).toBe(12_500);
  });

  it('FAULTS 6: a login page is bad_payload, and a developer reads that it was a redirect', async () => {
    openPage();
    expectConsole('warn', /`endpoint` was redirected to .* a login page/);
    const outcome = read(OWN, () => redirected(ok('<!doctype html>')));
    await expect(outcome).rejects.toMatchObject({ code: 'bad_payload', status: 200 });
  });

  it('FAULTS 1: HTML without a redirect is bad_payload without that hint', async () => {
    openPage();
    await expect(read(OWN, () => ok('<!doctype html>'))).rejects.toMatchObject({
      code: 'bad_payload',
    });
  });

  it.each([
    ['of the own origin that leads to another one', OWN, unreachable],
    ['of another origin', OTHER, () => Response.error()],
  ])('FAULTS 6: one %s is network, and the hint names it', async (_kind, endpoint, answer) => {
    openPage();
    expectConsole('warn', /`endpoint` .* redirect/);
    await expect(read(endpoint, answer)).rejects.toMatchObject({ code: 'network', status: null });
  });

  it('FAULTS 27: the hint is not given while offline', async () => {
    openPage(false);
    await expect(read(OWN, unreachable)).rejects.toMatchObject({ code: 'network' });
  });
});
