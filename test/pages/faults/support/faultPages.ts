import type { Browser, BrowserContext } from 'playwright';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { launchBrowser, openTab, type Tab } from '../../support/browser.js';
import type { Sight } from '../app/faultsWindow.js';
import type { Surface } from '../app/surfaceNames.js';
import type { FaultRow, Place } from '../rows/types.js';
import { type FaultServer, startFaultServer } from '../server/faultServer.js';
import { closedUrl } from './closedUrl.js';
import { hurry } from './hurry.js';
import { lieAboutNetwork } from './lieAboutNetwork.js';
import { pageFiles } from './pageFiles.js';
import { record } from './record.js';

/** What a page is told before it starts. */
export type Visit = Pick<FaultRow, 'at' | 'timeoutMs' | 'onLine'>;

/** A page with the three widgets. */
export interface FaultTab {
  /** Asks where the visit said, or here. */
  ask: (at?: Place) => Promise<Sight>;
  sight: () => Promise<Sight>;
  restart: () => Promise<void>;
  /** Every text of every place, as the page, the browser and the console have it. */
  surfaces: () => Promise<Record<string, string[]>>;
  leak: (surface: Surface, text: string) => Promise<void>;
  /** Empties every store of the browser, and opens the page afresh. */
  forget: () => Promise<void>;
  /** What nobody caught, and what was printed by a script, since this was asked last. */
  problems: () => Promise<string[]>;
}

/** One browser, one server with the page, and one of another origin. */
export interface FaultPages {
  server: FaultServer;
  elsewhere: FaultServer;
  /** Opens the page afresh; resolves once its first fetch is over and drawn. */
  visit: (visit?: Visit) => Promise<FaultTab>;
  /** The page that is open, which begins anew: a third of the time. */
  again: () => Promise<FaultTab>;
  close: () => Promise<void>;
}

/** A line of the browser itself about a request that failed. */
const BROWSERS_LINE = /^(Failed to load resource:|Access to fetch at )/;
/** A good answer may take its time on a busy machine. */
const PATIENCE_MS = 5_000;

export async function startFaultPages(): Promise<FaultPages> {
  const [files, elsewhere, browser, closed] = await Promise.all([
    pageFiles(),
    startFaultServer(),
    launchBrowser(),
    closedUrl(),
  ]);
  const server = await startFaultServer(files);
  const context = await aContext(browser);
  // One tab for all: a page of the same origin opens in half of the time there.
  const tab = await watch(await openTab(context));
  const endpoints: Record<Place, string> = {
    here: server.endpoint,
    elsewhere: elsewhere.endpoint,
    closed,
    unknown: 'http://nobody.invalid/api/credits',
    withoutTls: server.endpoint.replace('http:', 'https:'),
  };
  let open: FaultTab | null = null;
  const pages: FaultPages = {
    server,
    elsewhere,
    visit: async ({ at = 'here', timeoutMs = PATIENCE_MS, onLine } = {}) => {
      const settings = {
        skew: String(PINNED_NOW - Date.now()),
        endpoint: endpoints[at],
        timeoutMs: String(timeoutMs),
        ...(onLine !== undefined && { onLine: String(onLine) }),
      };
      open = await openPage(tab, `${server.url}/?${new URLSearchParams(settings)}`, endpoints);
      return open;
    },
    again: async () => {
      open ??= await pages.visit();
      await open.restart();
      return open;
    },
    close: async () => {
      await browser.close();
      await Promise.all([server.close(), elsewhere.close()]);
    },
  };
  return pages;
}

/** Where the clock and the words are the same for everybody. */
async function aContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
  await context.addInitScript(record);
  await context.addInitScript(hurry);
  await context.addInitScript(lieAboutNetwork);
  return context;
}

interface WatchedTab extends Tab {
  /** Every line of the console, and the address it is about. */
  lines: string[];
}

async function watch(tab: Tab): Promise<WatchedTab> {
  const lines: string[] = [];
  tab.page.on('console', (line) => lines.push(line.text(), line.location().url));
  tab.page.on('pageerror', (error) => lines.push(error.message, error.stack ?? ''));
  return { ...tab, lines };
}

async function openPage(
  { page, problems, lines }: WatchedTab,
  url: string,
  endpoints: Record<Place, string>,
): Promise<FaultTab> {
  const load = async () => {
    await problems(); // of the page before
    lines.length = 0;
    await page.goto(url);
    await page.evaluate(() => window.faults.first);
  };
  await load();
  const sight = () => page.evaluate(() => window.faults.sight());
  return {
    sight,
    restart: () => page.evaluate(() => window.faults.restart()),
    ask: async (at = 'here') => {
      await page.evaluate((endpoint) => window.faults.ask(endpoint), endpoints[at]);
      return sight();
    },
    surfaces: async () => {
      const ofPage = await page.evaluate(() => window.faults.surfaces());
      const cookies = (await page.context().cookies()).map((cookie) => JSON.stringify(cookie));
      return { ...ofPage, 'browser console': lines, 'browser cookies': cookies };
    },
    leak: (surface, text) =>
      page.evaluate(([where, what]) => window.faults.leak(where, what), [surface, text] as const),
    forget: async () => {
      await page.evaluate(() => window.faults.forget());
      await page.context().clearCookies();
      await load();
    },
    problems: async () => {
      const { printed } = await problems();
      return printed.filter((line) => !BROWSERS_LINE.test(line));
    },
  };
}
