import { type CreditsCache, createCreditsHandler } from 'react-credit-widgets/server';

// Each line is a mistake that the compiler must report. It reports none if a declaration has become `any`.

// @ts-expect-error authorize is required
createCreditsHandler({});
// @ts-expect-error a team without its key
createCreditsHandler({ authorize: () => ({ team: 'acme' }) });
// @ts-expect-error undefined is neither a team nor signed out
createCreditsHandler({ authorize: () => undefined });
// @ts-expect-error the API key belongs to a team, not to the handler
createCreditsHandler({ authorize: () => null, apiKey: 'key' });
// @ts-expect-error origins are a list
createCreditsHandler({ authorize: () => null, allowOrigins: '*' });
// @ts-expect-error milliseconds are a number
createCreditsHandler({ authorize: () => null, timeoutMs: '8s' });

const withEnv = createCreditsHandler({
  authorize: (_request, env: { KEY: string }) => ({ apiKey: env.KEY, team: 'acme' }),
});
// @ts-expect-error the environment that authorize reads is required
withEnv(new Request('https://app.example'));

// @ts-expect-error a cache needs a setter
export const cache: CreditsCache = { get: () => null };
