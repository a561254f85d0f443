import { MAX_BODY_BYTES } from '../api/http/readResponse.js';
import { MAX_TIMER_MS } from '../api/http/withDeadline.js';
import type { CreditsHandlerOptions } from './handlerOptions.js';

const UPSTREAM = 'https://api.olostep.com/user/credits/info';
const TIMEOUT_MS = 8_000;
const FRESH_MS = 5_000;

/** The options with their defaults, validated. */
export interface HandlerSettings {
  fetch: typeof fetch | undefined;
  upstream: string;
  timeoutMs: number;
  maxBytes: number;
  freshMs: number;
  allowOrigins: readonly string[];
}

/** Validates the options, so that misuse fails when the server starts, not on the first request. */
export function handlerSettings<Context extends unknown[]>({
  authorize,
  fetch,
  upstream = UPSTREAM,
  timeoutMs = TIMEOUT_MS,
  maxBytes = MAX_BODY_BYTES,
  freshMs = FRESH_MS,
  allowOrigins = [],
}: CreditsHandlerOptions<Context>): HandlerSettings {
  if (typeof authorize !== 'function') {
    throw new TypeError(
      'createCreditsHandler: authorize must be a function that returns { apiKey, team } for a request, or null when signed out; without it, anyone could read the credits.',
    );
  }
  assertUpstream(upstream);
  assertWithin('timeoutMs', timeoutMs, 1, MAX_TIMER_MS);
  assertWithin('maxBytes', maxBytes, 1, Number.MAX_SAFE_INTEGER);
  assertWithin('freshMs', freshMs, 0, MAX_TIMER_MS);
  assertOrigins(allowOrigins);
  return { fetch, upstream: String(upstream), timeoutMs, maxBytes, freshMs, allowOrigins };
}

function assertUpstream(upstream: string | URL): void {
  const url = URL.canParse(upstream) ? new URL(upstream) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return;
  throw new TypeError(
    'createCreditsHandler: upstream must be an absolute http(s) URL without credentials; a server has no page to resolve a relative one against.',
  );
}

function assertWithin(name: string, value: number, min: number, max: number): void {
  if (value >= min && value <= max) return;
  throw new RangeError(`createCreditsHandler: ${name} must be ${min} to ${max}.`);
}

/** A wildcard is rejected: it would let every site read what a signed-in visitor may read. */
function assertOrigins(origins: readonly string[]): void {
  const isOrigin = (origin: string) =>
    URL.canParse(origin) && new URL(origin).origin === origin && origin !== 'null';
  if (Array.isArray(origins) && origins.every(isOrigin)) return;
  throw new TypeError(
    'createCreditsHandler: allowOrigins takes a list of origins as browsers send them, such as ["https://app.example.com"]: no path, no trailing slash, no wildcard.',
  );
}
