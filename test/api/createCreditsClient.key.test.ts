import { createCreditsClient } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectConsole } from '../support/consoleGuard.js';
import { fakeFetch, ok } from './support/fakeFetch.js';

const ENDPOINT = 'https://api.olostep.com/user/credits/info';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules(); // a copy that was loaded in production stays silent
});

describe('createCreditsClient: getKey', () => {
  it.each([
    ['promise rejects', () => Promise.reject(new Error('vault'))],
    [
      'function throws',
      () => {
        throw new Error('vault');
      },
    ],
    ['is empty', () => ''],
    ['is blank', () => '  '],
    ['ends with a newline', () => 'sk-1\n'],
    ['contains a newline', () => 'sk-1\r\nx-evil: 1'],
    ['contains a space', () => 'sk 1'],
    ['contains a non-ASCII letter', () => 'sk-é'],
    ['is null', () => JSON.parse('null')],
    ['is a number', () => JSON.parse('7')],
    ['is missing', async () => JSON.parse('{}').key],
  ])('FAULTS 95: rejects without a request when the key %s', async (_situation, getKey) => {
    const fetch = fakeFetch(() => ok(documentedExample));
    const client = createCreditsClient({ endpoint: ENDPOINT, fetch, getKey });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'invalid_key', status: null });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['throws', () => Promise.reject(new Error('session'))],
    ['returns an invalid header', () => ({ 'x-csrf': 'a\nb' })],
  ])('FAULTS 95: is config when a header function %s', async (_situation, headers) => {
    const fetch = fakeFetch(() => ok(documentedExample));
    const client = createCreditsClient({ endpoint: ENDPOINT, fetch, headers });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'config' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is called on each request, and its key is sent as a bearer token, whatever `headers` says', async () => {
    const fetch = fakeFetch(() => ok(documentedExample));
    const keys = ['sk-1', 'sk-2'];
    const client = createCreditsClient({
      endpoint: ENDPOINT,
      fetch,
      headers: { Authorization: 'Basic old' },
      getKey: async () => keys.shift() ?? '',
    });
    await client.getCredits();
    await client.getCredits();
    const sent = fetch.mock.calls.map(([, init]) => new Headers(init?.headers));
    expect(sent.map((headers) => headers.get('authorization'))).toEqual([
      'Bearer sk-1',
      'Bearer sk-2',
    ]);
  });

  it('FAULTS 96: times out without a request when it hangs', async () => {
    const fetch = fakeFetch(() => ok(documentedExample));
    const getKey = () => new Promise<string>(() => {});
    const client = createCreditsClient({ endpoint: ENDPOINT, fetch, getKey, timeoutMs: 20 });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'timeout' });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('createCreditsClient: getKey in a browser', () => {
  const options = { endpoint: ENDPOINT, getKey: () => 'sk-1' };

  it('throws an error that says how to fix it', () => {
    vi.stubGlobal('window', {});
    expect(() => createCreditsClient(options)).toThrow(TypeError);
    expect(() => createCreditsClient(options)).toThrow(/server.*dangerouslyAllowBrowser: true/);
    expect(() => createCreditsClient({ ...options, dangerouslyAllowBrowser: false })).toThrow(
      TypeError,
    );
  });

  it('warns once when it is allowed', async () => {
    vi.stubGlobal('window', {});
    const warn = vi.spyOn(console, 'warn');
    expectConsole('warn', /every visitor .*can read the API key/);
    vi.resetModules(); // each copy of the package remembers what it has warned about
    const copy = await import('../../src/api/createCreditsClient.js');
    copy.createCreditsClient({ ...options, dangerouslyAllowBrowser: true });
    copy.createCreditsClient({ ...options, dangerouslyAllowBrowser: true });
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it('does not warn in production', async () => {
    vi.stubGlobal('window', {});
    vi.stubEnv('NODE_ENV', 'production');
    const warn = vi.spyOn(console, 'warn');
    vi.resetModules();
    const copy = await import('../../src/api/createCreditsClient.js');
    copy.createCreditsClient({ ...options, dangerouslyAllowBrowser: true });
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('needs no flag without a window', () => {
    expect(() => createCreditsClient(options)).not.toThrow();
  });
});
