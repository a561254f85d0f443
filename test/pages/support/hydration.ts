import type { RenderedPage, RenderRequest } from '../app/server.js';
import type { PageSettings } from '../app/settings.js';
import { launchBrowser, openTab, type Tab } from './browser.js';
import { bundleClient, type ReactName } from './bundles.js';
import { liveBody } from './liveBody.js';
import { pageHtml, styles } from './pageHtml.js';
import { startRenderServer } from './renderServer.js';
import { startSite } from './site.js';

/** A page of the site, as its server renders it. */
export interface ServerPage {
  how: RenderRequest['how'];
  settings: PageSettings;
}

export interface Visit {
  path: string;
  /** The user's IANA zone. */
  zone: string;
  /** How far the user's clock is ahead of the server's, in milliseconds. */
  skewMs: number;
}

/** A site with server-rendered pages, and users all over the world. */
export interface Hydration {
  /** What the server rendered, in the order of the pages. */
  rendered: RenderedPage[];
  /** What the server printed. */
  printed: string;
  /** Sets the balance for the next requests. */
  setCredits: (credits: number) => void;
  /** Serves a copy of a page with a text replaced; returns its path. */
  alter: (path: string, text: string, by: string) => string;
  visit: (visit: Visit) => Promise<Tab>;
  close: () => Promise<void>;
}

/** Too low for a chart to be in view, so that no plot is loaded; servers render none. */
const VIEWPORT = { width: 1280, height: 100 };

/** Renders the pages with credits read over HTTP, and serves them at `/0`, `/1` and so on. */
export async function startHydration(
  react: ReactName,
  pages: readonly ServerPage[],
): Promise<Hydration> {
  const options = { react, mode: 'development' } as const;
  const [scripts, server, browser] = await Promise.all([
    bundleClient(options),
    startRenderServer(options),
    launchBrowser(),
  ]);
  const files = new Map([...scripts, ['/styles.css', styles]]);
  let credits = 12_500;
  const site = await startSite({ files, credits: () => liveBody(credits) });
  const endpoint = `${site.url}/api/credits`;
  const rendering = await server.render(pages.map((page) => ({ ...page, endpoint })));
  await server.close();
  rendering.pages.forEach((rendered, index) => {
    const settings = pages[index]?.settings ?? {};
    files.set(`/${index}`, pageHtml({ settings, rendered, stylesheets: ['/styles.css'] }));
  });

  const tabs = new Map<string, Promise<Tab>>();
  const openTabIn = async (timezoneId: string) =>
    openTab(await browser.newContext({ timezoneId, viewport: VIEWPORT }));
  const tabIn = (zone: string) => {
    const tab = tabs.get(zone) ?? openTabIn(zone);
    tabs.set(zone, tab);
    return tab;
  };
  return {
    rendered: rendering.pages,
    printed: rendering.printed,
    setCredits: (next) => {
      credits = next;
    },
    alter: (path, text, by) => {
      const html = files.get(path) ?? '';
      if (!html.includes(text)) throw new Error(`${path} has no ${text}`);
      files.set('/altered', html.replaceAll(text, by));
      return '/altered';
    },
    visit: async ({ path, zone, skewMs }) => {
      const tab = await tabIn(zone);
      await tab.page.goto(`${site.url}${path}?skew=${skewMs}`, { waitUntil: 'commit' });
      return tab;
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
