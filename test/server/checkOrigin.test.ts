import { describe, expect, it } from 'vitest';
import { aHandler, anUpstream, aRequest, PAGE } from './support/handler.js';

const OTHER = 'https://other.example';

function from(headers: Record<string, string>): Request {
  return new Request(`${PAGE}/api/credits`, { headers });
}

describe('createCreditsHandler() › the origin of a request', () => {
  it.each([
    ['its own page', { 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['a client that sends neither header', {}],
    ['a client that sends only its own origin', { origin: PAGE }],
  ])('answers %s', async (_who, headers) => {
    const response = await aHandler()(from(headers));
    expect(response.status).toBe(200);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: OTHER }],
    ['an image of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling domain', { 'sec-fetch-site': 'same-site', origin: 'https://www.example.com' }],
    ['two values in one header', { 'sec-fetch-site': 'same-origin, cross-site' }],
    ['another case', { 'sec-fetch-site': 'Same-Origin' }],
    ['an empty value', { 'sec-fetch-site': '' }],
    ['only another origin', { origin: OTHER }],
    ['a page without an origin', { origin: 'null' }],
    ['its own origin on another port', { origin: `${PAGE}:8443` }],
    ['its own host without TLS', { origin: PAGE.replace('https', 'http') }],
    ['another site that claims its origin', { 'sec-fetch-site': 'cross-site', origin: PAGE }],
  ])('rejects %s before calling authorize or the upstream', async (_who, headers) => {
    const upstream = anUpstream();
    const authorize = () => {
      throw new Error('was called');
    };
    const response = await aHandler({ authorize, fetch: upstream })(from(headers));
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ error: 'forbidden' });
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(upstream).not.toHaveBeenCalled();
  });
});

describe("createCreditsHandler() › 'allowOrigins'", () => {
  const handler = aHandler({ allowOrigins: [OTHER] });

  it('lets a listed origin read, with its cookies and the team header', async () => {
    const response = await handler(from({ 'sec-fetch-site': 'cross-site', origin: OTHER }));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': OTHER,
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'credits-team, credits-as-of, retry-after',
      vary: 'origin',
    });
  });

  it('lets it read errors too', async () => {
    const signedOut = aHandler({ allowOrigins: [OTHER], authorize: () => null });
    const response = await signedOut(from({ origin: OTHER }));
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(OTHER);
  });

  it('answers its preflight request', async () => {
    const request = aRequest(
      { origin: OTHER, 'sec-fetch-site': 'cross-site' },
      { method: 'OPTIONS' },
    );
    const response = await handler(request);
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': OTHER,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'authorization',
    });
  });

  it.each(['https://other.example.evil.test', 'https://evil.test', 'null', `${OTHER}.`])(
    'rejects %s',
    async (origin) => {
      const response = await handler(from({ 'sec-fetch-site': 'cross-site', origin }));
      expect(response.status).toBe(403);
      const preflight = await handler(aRequest({ origin }, { method: 'OPTIONS' }));
      expect(preflight.status).toBe(405);
      expect(preflight.headers.has('access-control-allow-origin')).toBe(false);
    },
  );
});
