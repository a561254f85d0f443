import type { Credits } from '../credits/types.js';

/** How a client reaches the credits endpoint. */
export interface CreditsClientOptions {
  /** URL whose `GET` returns the credits body, usually a path on your own server. Relative URLs work only in a page. */
  endpoint: string | URL;
  /** Headers of each request, or a function that returns them, called per request. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Whether to send cookies. @default 'same-origin' */
  credentials?: RequestCredentials | undefined;
  /** Timeout in milliseconds for key, headers and body together, 1 to 2^31 − 1. @default 10000 */
  timeoutMs?: number | undefined;
  /** Returns the API key for the bearer token, per request. Server only. `undefined` rejects with `invalid_key`. */
  getKey?: (() => string | undefined | Promise<string | undefined>) | undefined;
  /**
   * The client's `source`: a text that names where credits come from, as part of the cache key.
   * @default the endpoint; none with `getKey`, because a server reads for the page's own route
   */
  source?: string | undefined;
  /** Must be true to allow `getKey` in a browser, where every visitor can read the key. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** Options of one request. */
export interface GetCreditsOptions {
  /** Aborts the request, which then rejects with `network`. */
  signal?: AbortSignal;
  /** The team to read. Rejects with `wrong_team` if the `credits-team` header (percent-encoded) names another one. */
  team?: string;
}

/** Reads one team's credits. Any object with this method works, for example a fake in a test. */
export interface CreditsClient {
  /**
   * Names where the credits come from; part of the cache key unless it is the default, `/api/credits`. Two clients of
   * one page that read from different places need different sources.
   */
  readonly source?: string | undefined;
  /** Makes exactly one request. Rejects only with a `CreditsError`. */
  getCredits(options?: GetCreditsOptions): Promise<Credits>;
}
