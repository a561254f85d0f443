import type { Browser, BrowserContext } from 'playwright';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { launchBrowser, openTab, type Tab } from '../../support/browser.js';
import type { PageSnapshot } from '../app/faultsWindow.js';
import type { Surface } from '../app/surfaceNames.js';
import type { FaultRow, Place } from '../rows/types.js';
import { type FaultServer, startFaultServer } from '../server/faultServer.js';
import { closedUrl } from './closedUrl.js';
import { fastRetries } from './fastRetries.js';
import { lieAboutNetwork } from './lieAboutNetwork.js';
import { pageFiles } from './pageFiles.js';
import { record } from './record.js';

/** The settings of a page before it starts. */
export type Visit = Pick<FaultRow, 'at' | 'timeoutMs' | 'onLine'>;

/** A page with the three widgets. */
export interface FaultTab {
  /** Refetches from this place. @default 'here' */
  refetch: (at?: Place) => Promise<PageSnapshot>;
  snapshot: () => Promise<PageSnapshot>;
  restart: () => Promise<void>;
  /** Every text of every place, as the page, the browser and the console have it. */
  surfaces: () => Promise<Record<string, string[]>>;
  leak: (surface: Surface, text: string) => Promise<void>;
  /** Empties every store of the browser, and opens the page again. */
  clearStores: () => Promise<void>;
  /** Uncaught errors, and what scripts printed, since the last call. */
  problems: () => Promise<string[]>;
}

/** One browser, one server with the page, and a server of another origin. */
export interface FaultPages {
  server: FaultServer;
  otherOrigin: FaultServer;
  /** Opens the page again; resolves once its first fetch has ended and is drawn. */
  visit: (visit?: Visit) => Promise<FaultTab>;
  /** Restarts the open page, in a third of the time of a visit. */
  restart: () => Promise<FaultTab>;
  close: () => Promise<void>;
}

/** The browser's own line about a failed request. */
const BROWSER_LINE = /^(Failed to load resource:|Access to fetch at )/;
/** A good response may be slow on a busy machine. */
const TIMEOUT_MS = 5_000;

export async function startFaultPages(): Promise<FaultPages> {
  const [files, otherOrigin, browser, closed] = await Promise.all([
    pageFiles(),
    startFaultServer(),
    launchBrowser(),
    closedUrl(),
  ]);
  const server = await startFaultServer(files);
  const context = await createContext(browser);
  // One tab for all: a page of the same origin opens in half of the time there.
  const tab = await watch(await openTab(context));
  const endpoints: Record<Place, string> = {
    here: server.endpoint,
    otherOrigin: otherOrigin.endpoint,
    closed,
    unknown: 'http://unknown.invalid/api/credits',
    withoutTls: server.endpoint.replace('http:', 'https:'),
  };
  let open: FaultTab | null = null;
  const pages: FaultPages = {
    server,
    otherOrigin,
    visit: async ({ at = 'here', timeoutMs = TIMEOUT_MS, onLine } = {}) => {
      const settings = {
        skew: String(PINNED_NOW - Date.now()),
        endpoint: endpoints[at],
        timeoutMs: String(timeoutMs),
        ...(onLine !== undefined && { onLine: String(onLine) }),
      };
      open = await openPage(tab, `${server.url}/?${new URLSearchParams(settings)}`, endpoints);
      return open;
    },
    restart: async () => {
      open ??= await pages.visit();
      await open.restart();
      return open;
    },
    close: async () => {
      await browser.close();
      await Promise.all([server.close(), otherOrigin.close()]);
    },
  };
  return pages;
}

/** A context with a fixed language and time zone. */
async function createContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
  await context.addInitScript(record);
  await context.addInitScript(fastRetries);
  await context.addInitScript(lieAboutNetwork);
  return context;
}

interface WatchedTab extends Tab {
  /** Every line of the console, and its URL. */
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
  const snapshot = () => page.evaluate(() => window.faults.snapshot());
  return {
    snapshot,
    restart: () => page.evaluate(() => window.faults.restart()),
    refetch: async (at = 'here') => {
      await page.evaluate((endpoint) => window.faults.refetch(endpoint), endpoints[at]);
      return snapshot();
    },
    surfaces: async () => {
      const ofPage = await page.evaluate(() => window.faults.surfaces());
      const cookies = (await page.context().cookies()).map((cookie) => JSON.stringify(cookie));
      return { ...ofPage, 'browser console': lines, 'browser cookies': cookies };
    },
    leak: (surface, text) =>
      page.evaluate(([where, what]) => window.faults.leak(where, what), [surface, text] as const),
    clearStores: async () => {
      await page.evaluate(() => window.faults.clearStores());
      await page.context().clearCookies();
      await load();
    },
    problems: async () => {
      const { printed } = await problems();
      return printed.filter((line) => !BROWSER_LINE.test(line));
    },
  };
}
