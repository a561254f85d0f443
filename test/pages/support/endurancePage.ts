import type { Browser, CDPSession, Page } from 'playwright';
import type { Census } from '../app/endurance/census.js';
import type { SceneName } from '../app/endurance/scenes.js';

const HOUR_MS = 3_600_000;
/** Longer than react-query keeps unused data. */
const KEPT_MS = 330_000;

/** What a page uses, after garbage collection. */
export interface Usage extends Census {
  heapBytes: number;
  nodes: number;
  eventListeners: number;
  documents: number;
}

/** A page whose time advances on demand, with measurements. */
export interface EndurancePage {
  page: Page;
  /** Requests until now. */
  requests: () => Promise<number>;
  show: (scene: SceneName) => Promise<void>;
  advanceHours: (hours: number) => Promise<void>;
  /** Alternates between two scenes, `other` last; then waits until unused data is dropped. */
  flicker: (scene: SceneName, other: SceneName, times: number) => Promise<void>;
  /** Shows nothing; then waits until unused data is dropped. */
  unmount: () => Promise<void>;
  measure: () => Promise<Usage>;
}

/** Opens a page of `/endurance.js`; `measure` throws its first uncaught error. */
export async function openEndurancePage(browser: Browser, url: string): Promise<EndurancePage> {
  const page = await browser.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(url);
  await page.waitForFunction(() => 'endurance' in window);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const advance = (ms: number) => page.evaluate((by) => window.endurance.advance(by), ms);
  const show = async (scene: SceneName) => {
    await page.evaluate((name) => window.endurance.show(name), scene);
    await advance(1_000);
  };
  return {
    page,
    requests: () => page.evaluate(() => window.endurance.requestCount()),
    show,
    advanceHours: (hours) => advance(hours * HOUR_MS),
    flicker: async (...turns) => {
      await page.evaluate((given) => window.endurance.flicker(...given), turns);
      await advance(KEPT_MS);
    },
    unmount: async () => {
      await show('nothing');
      await advance(KEPT_MS);
    },
    measure: async () => {
      if (errors[0]) throw errors[0];
      const census = await page.evaluate(() => window.endurance.census());
      return { ...census, ...(await metricsOf(session)) };
    },
  };
}

async function metricsOf(session: CDPSession): Promise<Omit<Usage, keyof Census>> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heapBytes: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    eventListeners: metric('JSEventListeners'),
    documents: metric('Documents'),
  };
}
