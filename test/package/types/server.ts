import {
  type CachedCredits,
  type CreditsAccess,
  type CreditsCache,
  type CreditsHandlerOptions,
  type CreditsRefusal,
  createCreditsHandler,
} from 'react-credit-widgets/server';

// A host's server that uses every export of the entry.

const access: CreditsAccess = { apiKey: 'key', team: 'acme' };
const environment: { KEY?: string } = {};
const stored = new Map<string, CachedCredits>();
const cache: CreditsCache = {
  get: (key) => stored.get(key),
  set: async (key, value, { ttl }) => {
    if (ttl > 0) stored.set(key, value);
  },
};
const codes: string[] = [];
const options: CreditsHandlerOptions = {
  authorize: async (request) => (request.headers.has('cookie') ? access : null),
  upstream: new URL('https://api.example/user/credits/info'),
  fetch,
  timeoutMs: 8_000,
  maxBytes: 2_097_152,
  freshMs: 5_000,
  cache,
  allowOrigins: ['https://app.example'],
  onError: ({ code }, refusal: CreditsRefusal) => {
    codes.push(code, refusal);
  },
};

/** A route handler, as frameworks expect it. */
export const GET: (request: Request) => Promise<Response> = createCreditsHandler(options);

interface Env {
  KEY: string;
}

/** Unset environment variables and options may be `undefined`. */
export const HEAD: (request: Request) => Promise<Response> = createCreditsHandler({
  authorize: () => ({ apiKey: environment.KEY, team: 'acme' }),
  upstream: undefined,
  cache: undefined,
  onError: undefined,
});

/** Workers receive secrets in a second argument. */
export const worker: { fetch: (request: Request, env: Env) => Promise<Response> } = {
  fetch: createCreditsHandler({
    authorize: (_request, env: Env) => ({ apiKey: env.KEY, team: 'acme' }),
  }),
};
