import type { CreditsError } from '../credits/CreditsError.js';
import type { CreditsCache } from './creditsCache.js';
import type { CreditsRefusal } from './refusalOf.js';

/** What a request may read: the key that reads it, and whose credits they are. */
export interface CreditsAccess {
  /** The vendor's API key of this team. It goes to `upstream` and nowhere else. `undefined`, as of an environment, is refused. */
  apiKey: string | undefined;
  /** The id of the team, no secret: what the page gives `<CreditsProvider team>`. */
  team: string;
}

/**
 * How a server answers for its page.
 *
 * @typeParam Context - Extra arguments passed after the request, for frameworks that keep a session or secrets elsewhere:
 *   `[env: Env]` on Workers.
 */
export interface CreditsHandlerOptions<Context extends unknown[] = []> {
  /**
   * Says from the host's own session who asks: the access of the team that is signed in, or `null` for nobody. It is
   * asked for each GET or HEAD of a page of the own origin (or of `allowOrigins`), and for no other request. Log inside of it: what
   * it throws is dropped.
   */
  authorize: (
    request: Request,
    ...context: Context
  ) => CreditsAccess | null | Promise<CreditsAccess | null>;
  /** The address that is read. @default 'https://api.olostep.com/user/credits/info' */
  upstream?: string | URL | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds for the upstream's headers and body together, and for `authorize`, 1 to 2^31 − 1. @default 8000 */
  timeoutMs?: number | undefined;
  /** The largest body that is read of the upstream, in bytes after decompression, 1 or more. @default 2097152 */
  maxBytes?: number | undefined;
  /**
   * How long a successful answer is reused for its team, in milliseconds, 0 to 2^31 − 1; failures are never reused. A page may see
   * what was so this long ago, and as long as one request takes. @default 5000
   */
  freshMs?: number | undefined;
  /** Where fresh answers are kept, for many instances to share. @default the memory of this handler */
  cache?: CreditsCache | undefined;
  /** Other origins whose pages may read, with their cookies: `['https://app.example.com']`. @default [] */
  allowOrigins?: readonly string[] | undefined;
  /**
   * The only log: called once for every failed read of the upstream, and when `authorize` fails (`server` if it threw, `timeout`
   * if it took too long, `config` if it returned no team; none has a status). Log its `message`, which says how to mend it and holds
   * no key, no address and no body. What this function throws is ignored.
   *
   * `answered` is what the page was told: `authorize_failed`, or the word for what the upstream did.
   */
  onError?: ((error: CreditsError, answered: CreditsRefusal) => void) | undefined;
}
