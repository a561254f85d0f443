import { type CreditsHandlerOptions, createCreditsHandler } from 'react-credit-widgets/server';
import { documentedExample } from 'react-credit-widgets/testing';
import { vi } from 'vitest';
import { ok } from '../../api/support/fakeFetch.js';

export const PAGE = 'https://app.example.com';
export const API_KEY = 'sk_live_canary_4f6a';
export const access = { apiKey: API_KEY, team: 'acme' };

/** The page's request for its credits. */
export function aRequest(headers: HeadersInit = {}, init: RequestInit = {}): Request {
  return new Request(`${PAGE}/api/credits`, {
    ...init,
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
  });
}

/** An in-memory upstream that counts its calls. */
export function anUpstream(
  answer: (init: RequestInit) => Response | Promise<Response> = () => ok(documentedExample),
) {
  return vi.fn<typeof fetch>(async (_url, init) => answer(init ?? {}));
}

/** A handler for a page where the team "acme" is signed in. */
export function aHandler(options: Partial<CreditsHandlerOptions> = {}) {
  return createCreditsHandler({ authorize: () => access, fetch: anUpstream(), ...options });
}
