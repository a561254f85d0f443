import { createCreditsClient } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveEndpoint } from '../../../src/api/http/resolveEndpoint.js';
import { fakeFetch, ok } from '../support/fakeFetch.js';

const PAGE = 'https://dashboard.example/team/7?tab=billing#top';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('resolveEndpoint', () => {
  it.each([
    ['relative', '/api/credits'],
    ['relative to a folder', 'credits'],
    ['without a scheme', '//dashboard.example/api/credits'],
    ['empty', ''],
    ['not a URL', 'http://'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:application/json,{"credits":5}'],
    ['a socket', 'ws://dashboard.example'],
  ])('without a page, an endpoint that is %s is config, without a request', async (_, endpoint) => {
    const fetch = fakeFetch(() => ok(documentedExample));
    const client = createCreditsClient({ endpoint, fetch });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'config' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['/api/credits', 'https://dashboard.example/api/credits'],
    ['credits', 'https://dashboard.example/team/credits'],
    ['//other.example/c', 'https://other.example/c'],
    ['http://localhost:3000/c', 'http://localhost:3000/c'],
  ])('on a page, %s becomes %s', (endpoint, url) => {
    vi.stubGlobal('document', { baseURI: PAGE });
    expect(resolveEndpoint(endpoint)).toBe(url);
  });

  it('resolves against the current page URL, not the one at creation', async () => {
    const fetch = fakeFetch(() => ok(documentedExample));
    const client = createCreditsClient({ endpoint: 'credits', fetch });
    vi.stubGlobal('document', { baseURI: PAGE });
    vi.stubGlobal('self', { origin: 'https://dashboard.example' });
    await client.getCredits();
    expect(fetch.mock.calls[0]?.[0]).toBe('https://dashboard.example/team/credits');
  });

  it('resolves against the base URL of the page, not its address', () => {
    vi.stubGlobal('location', { href: 'about:srcdoc' });
    vi.stubGlobal('document', { baseURI: PAGE });
    expect(resolveEndpoint('/api/credits')).toBe('https://dashboard.example/api/credits');
  });

  it.each([
    ['a name', 'https://user@dashboard.example/c'],
    ['a password', 'https://:secret@dashboard.example/c'],
    ['both', 'https://user:secret@dashboard.example/c'],
  ])('is config for a URL with %s in it', (_credentials, endpoint) => {
    expect(() => resolveEndpoint(endpoint)).toThrow(expect.objectContaining({ code: 'config' }));
  });

  it.each(['javascript:alert(1)', 'blob:https://dashboard.example/1', 'about:blank'])(
    'rejects %s on a page too',
    (endpoint) => {
      vi.stubGlobal('document', { baseURI: PAGE });
      expect(() => resolveEndpoint(endpoint)).toThrow(expect.objectContaining({ code: 'config' }));
    },
  );

  it('is config on a page without its own URL', () => {
    vi.stubGlobal('document', { baseURI: 'about:blank' });
    expect(() => resolveEndpoint('/api/credits')).toThrow(
      expect.objectContaining({ code: 'config' }),
    );
  });
});
