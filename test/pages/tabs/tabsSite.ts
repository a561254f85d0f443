import { createServer, type ServerResponse } from 'node:http';
import type { BrowserContext, Page } from 'playwright';
import { documentedExample } from 'react-credit-widgets/testing';
import { listen, pathOf, sendJson } from '../../../demo/http.mjs';
import { bundleClient } from '../support/bundles.js';
import { speedUpClocks } from './fastClock.js';

/** A server of a page with widgets, which records when credits are requested. */
export interface TabsSite {
  url: string;
  /** `performance.now()` of each request for credits. */
  requestedAtMs: number[];
  /** How the next requests are answered, after a latency. */
  answer: { latencyMs: number; now: (response: ServerResponse) => void };
  close: () => Promise<void>;
}

export const answerWell = (response: ServerResponse, credits = 12_500): void =>
  sendJson(response, 200, { ...documentedExample, credits });

export async function startTabsSite(): Promise<TabsSite> {
  const scripts = await bundleClient({ react: 'React 19', mode: 'production' }, 'tab');
  const requestedAtMs: number[] = [];
  const answer: TabsSite['answer'] = { latencyMs: 0, now: answerWell };
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const script = scripts.get(path);
    if (path === '/api/credits') {
      requestedAtMs.push(performance.now());
      setTimeout(() => answer.now(response), answer.latencyMs);
    } else if (script) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    } else {
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    }
  });
  const { url, close } = await listen(server, 0);
  return { url, requestedAtMs, answer, close };
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Billing</title>
<link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/tab.js"></script>`;

const STARTED_AT_MS = Date.now();

interface TabOptions {
  /** How many times faster than real time the clocks run. @default 1 */
  speed?: number;
  /** @default 'acme' */
  team?: string;
  /** @default true */
  shareTabs?: boolean;
}

/** Opens a tab that shows a team. */
export async function openTab(
  context: BrowserContext,
  site: TabsSite,
  { speed = 1, team = 'acme', shareTabs = true }: TabOptions = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(speedUpClocks, [speed, STARTED_AT_MS] satisfies [number, number]);
  await page.goto(`${site.url}/?team=${team}&shareTabs=${shareTabs}`);
  return page;
}

/** Resolves once a tab shows this balance. */
export async function shows(page: Page, balance: string): Promise<void> {
  await page.getByText(balance, { exact: true }).first().waitFor();
}
