import { type CreditsCache, createCreditsHandler } from 'react-credit-widgets/server';

// Each line is a mistake that the compiler must see. It sees none where a declaration has become `any`.

// @ts-expect-error nobody says who asks
createCreditsHandler({});
// @ts-expect-error a team without its key
createCreditsHandler({ authorize: () => ({ team: 'acme' }) });
// @ts-expect-error undefined is neither a team nor nobody
createCreditsHandler({ authorize: () => undefined });
// @ts-expect-error the vendor's key is no option of all teams
createCreditsHandler({ authorize: () => null, apiKey: 'key' });
// @ts-expect-error a list of origins
createCreditsHandler({ authorize: () => null, allowOrigins: '*' });
// @ts-expect-error seconds are a number
createCreditsHandler({ authorize: () => null, timeoutMs: '8s' });

const withEnv = createCreditsHandler({
  authorize: (_request, env: { KEY: string }) => ({ apiKey: env.KEY, team: 'acme' }),
});
// @ts-expect-error what authorize reads has to be there
withEnv(new Request('https://app.example'));

// @ts-expect-error a store that can only be read
export const cache: CreditsCache = { get: () => null };
