import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsCache } from './creditsCache.js';
import type { CreditsRefusal } from './refusalOf.js';

/** What a request may read: the team, and the API key to read it with. */
export interface CreditsAccess {
  /**
   * Your Olostep API key for this team. It is sent to `upstream` and nowhere else. `undefined`, such as an unset
   * environment variable, is answered with `upstream_auth`.
   */
  apiKey: string | undefined;
  /** The non-secret id of the team, the one that the page passes to `<CreditsProvider team>`. */
  team: string;
}

/**
 * Options of `createCreditsHandler`.
 *
 * @typeParam Context - Extra arguments passed after the request, for frameworks that keep a session or secrets
 *   elsewhere: `[env: Env]` on Workers.
 */
export interface CreditsHandlerOptions<Context extends unknown[] = []> {
  /**
   * Returns, from your own session, the access of the team that is signed in, or `null` when signed out. Called for
   * each GET or HEAD from a page of the same origin (or of `allowOrigins`), and for no other request. Log errors inside
   * it: what it throws is dropped.
   */
  authorize: (
    request: Request,
    ...context: Context
  ) => CreditsAccess | null | Promise<CreditsAccess | null>;
  /** The URL to read. @default 'https://api.olostep.com/user/credits/info' */
  upstream?: string | URL | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /**
   * Timeout in milliseconds, 1 to 2^31 − 1, for the upstream's headers and body together, and for `authorize`.
   * @default 8000
   */
  timeoutMs?: number | undefined;
  /** Maximum size of the upstream's body, in bytes after decompression, 1 or more. @default 2097152 */
  maxBytes?: number | undefined;
  /**
   * How long a successful response is reused for its team, in milliseconds, 0 to 2^31 − 1; failures are never reused. A
   * page may see a value this old, plus the duration of one request. @default 5000
   */
  freshMs?: number | undefined;
  /** Where fresh credits are stored, so that several instances can share them. @default the memory of this handler */
  cache?: CreditsCache | undefined;
  /** Other origins whose pages may read, with their cookies: `['https://app.example.com']`. @default [] */
  allowOrigins?: readonly string[] | undefined;
  /**
   * The only log: called once for every failed read of the upstream, and when `authorize` fails (`server` if it threw,
   * `timeout` if it took too long, `config` if it returned no team; none has a status). Log the `message`, which says
   * how to fix it and contains no key, URL or body. What this function throws is ignored.
   *
   * `answered` is the `error` that the page receives: `authorize_failed`, or the one for what the upstream did.
   */
  onError?: ((error: CreditsError, answered: CreditsRefusal) => void) | undefined;
}
