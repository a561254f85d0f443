import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../../scripts/support/chromium.mjs';

/** Only localhost has an address. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Launches the Chromium of the tests, with extra arguments. */
export async function launchBrowser(...args: string[]): Promise<Browser> {
  const options = await chromiumLaunchOptions();
  return chromium.launch({ ...options, args: [...options.args, NO_NETWORK, ...args] });
}

/** A tab. `problems` returns what went wrong in its page since the last call. */
export interface Tab {
  page: Page;
  problems: () => Promise<Problems>;
}

export interface Problems {
  /** Errors and warnings of the console, and uncaught errors. */
  printed: string[];
  /** What the content security policy blocked: directive and blocked URI. */
  violations: string[];
  /** What React recovered from while hydrating. */
  recoverable: string[];
}

export const NO_PROBLEMS: Problems = { printed: [], violations: [], recoverable: [] };

/**
 * Opens an empty tab and watches every page in it from the start. `?skew=3600000` in a URL sets the clock of its page an
 * hour ahead.
 */
export async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  const printed: string[] = [];
  page.on('pageerror', (error) => printed.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') printed.push(line.text());
  });
  await page.addInitScript(recordViolations);
  await page.addInitScript(skewClock);
  const problems = async () => {
    const recorded = await page.evaluate(() => ({
      violations: window.violations,
      recoverable: window.recoverableErrors ?? [],
    }));
    return { printed: printed.splice(0), ...recorded };
  };
  return { page, problems };
}

function recordViolations(): void {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
}

function skewClock(): void {
  const skewMs = Number(new URLSearchParams(location.search).get('skew'));
  const realNow = Date.now;
  Date.now = () => realNow() + skewMs;
  window.Date = new Proxy(Date, {
    construct: (target, given) =>
      Reflect.construct(target, given.length > 0 ? given : [target.now()]),
  });
}
