import { documentedExample } from 'react-credit-widgets/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RenderRequest } from './app/server.js';
import type { ReactName } from './support/bundles.js';
import { settings } from './support/host.js';
import { type RenderServer, startRenderServer } from './support/renderServer.js';
import { type Site, startSite } from './support/site.js';

const OUTPUTS = ['string', 'stream'] as const;

describe.each<ReactName>(['React 19', 'React 18.2'])('a server with %s', (react) => {
  let site: Site;
  let server: RenderServer;
  let requests: RenderRequest[];

  beforeAll(async () => {
    site = await startSite({ files: new Map(), credits: () => documentedExample });
    server = await startRenderServer({ react, mode: 'development' });
    const endpoint = `${site.url}/api/credits`;
    requests = OUTPUTS.map((how) => ({ endpoint, how, settings }));
  });
  afterAll(async () => {
    await server.close();
    await site.close();
  });

  it('FAULTS 86: renders balance, plan and lots without a React warning', async () => {
    const { pages, printed } = await server.render(requests);
    expect(printed).toBe('');
    for (const { html } of pages) {
      expect(html).toContain('>12,500<');
      expect(html).toContain('>Pro<');
      for (const kind of ['Subscription', 'Top-up']) expect(html).toContain(kind);
      for (const left of ['8,500', '4,000']) expect(html).toContain(`>${left}<`);
      expect(html).toContain('>Jan 1, 2025<');
      expect(html).not.toMatch(/in \d+ days|tomorrow/);
    }
  });

  it('FAULTS 84: renders the same in any time zone of the machine', async () => {
    const htmlIn = async (timeZone: string) =>
      (await server.render(requests, timeZone)).pages.map(
        ({ html }) => html.replace(/ data-as-of="\d+"/g, ''), // when it was read
      );
    expect(await htmlIn('America/Los_Angeles')).toEqual(await htmlIn('Pacific/Auckland'));
  });

  it('control: a React warning is detected', async () => {
    const [request] = requests;
    const { printed } = await server.render(request ? [{ ...request, page: 'effect' }] : []);
    // React 19 no longer warns about layout effects.
    expect(printed.includes('useLayoutEffect does nothing on the server')).toBe(
      react === 'React 18.2',
    );
  });
});
