import { describe, expect, it } from 'vitest';
import { aHandler, anUpstream, ask, PAGE } from './support/handler.js';

const OTHER = 'https://other.example';

function from(headers: Record<string, string>): Request {
  return new Request(`${PAGE}/api/credits`, { headers });
}

describe('createCreditsHandler() › who may ask', () => {
  it.each([
    ['the own page', { 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['a browser that does not say, or no browser', {}],
    ['one that says the own origin alone', { origin: PAGE }],
  ])('answers %s', async (_who, headers) => {
    const response = await aHandler()(from(headers));
    expect(response.status).toBe(200);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: OTHER }],
    ['an image of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling domain', { 'sec-fetch-site': 'same-site', origin: 'https://www.example.com' }],
    ['two answers to one question', { 'sec-fetch-site': 'same-origin, cross-site' }],
    ['another spelling', { 'sec-fetch-site': 'Same-Origin' }],
    ['an empty word', { 'sec-fetch-site': '' }],
    ['another origin alone', { origin: OTHER }],
    ['a page without an origin', { origin: 'null' }],
    ['the own origin on another port', { origin: `${PAGE}:8443` }],
    ['the own host without TLS', { origin: PAGE.replace('https', 'http') }],
    ['another site that says the own origin', { 'sec-fetch-site': 'cross-site', origin: PAGE }],
  ])('refuses %s, and asks nobody about it', async (_who, headers) => {
    const upstream = anUpstream();
    const authorize = () => {
      throw new Error('was asked');
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

  it('lets a named origin read, with its cookies and the name of the team', async () => {
    const response = await handler(from({ 'sec-fetch-site': 'cross-site', origin: OTHER }));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': OTHER,
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'credits-team, retry-after',
      vary: 'origin',
    });
  });

  it('lets it read failures, too', async () => {
    const signedOut = aHandler({ allowOrigins: [OTHER], authorize: () => null });
    const response = await signedOut(from({ origin: OTHER }));
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(OTHER);
  });

  it('answers what its browser asks before', async () => {
    const request = ask({ origin: OTHER, 'sec-fetch-site': 'cross-site' }, { method: 'OPTIONS' });
    const response = await handler(request);
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': OTHER,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'authorization',
    });
  });

  it.each(['https://other.example.evil.test', 'https://evil.test', 'null', `${OTHER}.`])(
    'leaves %s outside',
    async (origin) => {
      const asked = await handler(from({ 'sec-fetch-site': 'cross-site', origin }));
      expect(asked.status).toBe(403);
      const before = await handler(ask({ origin }, { method: 'OPTIONS' }));
      expect(before.status).toBe(405);
      expect(before.headers.has('access-control-allow-origin')).toBe(false);
    },
  );
});
