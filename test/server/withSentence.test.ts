import { CreditsError } from 'react-credit-widgets/query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../api/support/fakeFetch.js';
import { aHandler, anUpstream, aRequest } from './support/handler.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules(); // a copy that was loaded in production stays one
});

const SENTENCE = 'Credits API: access denied. Check what the key may read.';

describe('withSentence', () => {
  it('gives the log of a server in production the whole sentence, also in the stack', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.resetModules();
    const { createCreditsHandler } = await import('../../src/server/createCreditsHandler.js');
    const logged: CreditsError[] = [];
    const handle = createCreditsHandler({
      authorize: () => ({ apiKey: 'sk-1', team: 'acme' }),
      fetch: anUpstream(() => new Response(null, { status: 403 })),
      onError: (error) => logged.push(error),
    });
    await handle(aRequest());
    expect(logged.map(({ message }) => message)).toEqual([SENTENCE]);
    expect(logged[0]?.stack).toContain(SENTENCE);
    expect(logged[0]?.stack).not.toContain('API: forbidden');
  });

  it('keeps the message of a mistake in `authorize`', async () => {
    const logged: string[] = [];
    const onError = ({ message }: CreditsError) => logged.push(message);
    await aHandler({ authorize: () => ({ apiKey: 'sk-1', team: '' }), onError })(aRequest());
    expect(logged).toEqual([expect.stringMatching(/^createCreditsHandler: `authorize` returned/)]);
  });

  it('keeps the message of an error that a host’s own fetch rejects with', async () => {
    const own = Object.assign(new CreditsError('server'), { message: 'mine' });
    const logged: string[] = [];
    const onError = ({ message }: CreditsError) => logged.push(message);
    await aHandler({ fetch: anUpstream(() => Promise.reject(own)), onError })(aRequest());
    expect(logged).toEqual(['mine']);
  });

  it('says nothing about an answer that is fine', async () => {
    const onError = vi.fn();
    await aHandler({ fetch: anUpstream(() => ok({ credits: 5 })), onError })(aRequest());
    expect(onError).not.toHaveBeenCalled();
  });
});
