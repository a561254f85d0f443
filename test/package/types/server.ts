import {
  type CachedCredits,
  type CreditsAccess,
  type CreditsCache,
  type CreditsHandlerOptions,
  type CreditsRefusal,
  createCreditsHandler,
} from 'react-credit-widgets/server';

// A host's server that uses every name of the entry.

const access: CreditsAccess = { apiKey: 'key', team: 'acme' };
const ofEnvironment: { KEY?: string } = {};
const kept = new Map<string, CachedCredits>();
const cache: CreditsCache = {
  get: (key) => kept.get(key),
  set: async (key, value, { ttl }) => {
    if (ttl > 0) kept.set(key, value);
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
  onError: ({ code }, answered: CreditsRefusal) => {
    codes.push(code, answered);
  },
};

/** A route handler, as frameworks take it. */
export const GET: (request: Request) => Promise<Response> = createCreditsHandler(options);

interface Env {
  KEY: string;
}

/** What is not in the environment is left to the default. */
export const HEAD: (request: Request) => Promise<Response> = createCreditsHandler({
  authorize: () => ({ apiKey: ofEnvironment.KEY, team: 'acme' }),
  upstream: undefined,
  cache: undefined,
  onError: undefined,
});

/** Workers keep secrets beside the request. */
export const worker: { fetch: (request: Request, env: Env) => Promise<Response> } = {
  fetch: createCreditsHandler({
    authorize: (_request, env: Env) => ({ apiKey: env.KEY, team: 'acme' }),
  }),
};
