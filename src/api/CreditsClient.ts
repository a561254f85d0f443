import type { Credits } from '../credits/types.js';

/** How a client reaches the credits endpoint. */
export interface CreditsClientOptions {
  /** Where `GET` returns the credits body, usually a path of your own server. A relative one needs a page. */
  endpoint: string | URL;
  /** Headers of each request, or a function that is asked for them each time. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Whether cookies go along. @default 'same-origin' */
  credentials?: RequestCredentials | undefined;
  /** Milliseconds for key, headers and body together, 1 to 2^31 − 1. @default 10000 */
  timeoutMs?: number | undefined;
  /** Asked for the API key on each request; sent as a bearer token; `undefined` fails with `invalid_key`. Belongs on a server. */
  getKey?: (() => string | undefined | Promise<string | undefined>) | undefined;
  /** Must be true for `getKey` to be accepted in a browser, where every visitor can read the key. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** What one request may be told. */
export interface GetCreditsOptions {
  /** Ends the request early; it then rejects with `network`. */
  signal?: AbortSignal;
  /** The team asked for. An answer whose `credits-team` header (percent-encoded) names another one rejects with `wrong_team`. */
  team?: string;
}

/** Reads one team's credits. Anything with this method will do, for example a fake in a test. */
export interface CreditsClient {
  /** Makes exactly one request. Rejects with a `CreditsError` and nothing else. */
  getCredits(options?: GetCreditsOptions): Promise<Credits>;
}
