import fc from 'fast-check';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { expect, onTestFinished, vi } from 'vitest';
import { allowConsole } from '../../../support/consoleGuard.js';
import { runTier } from '../../../support/runTier.js';
import { anySteps } from './anySteps.js';
import type { Cache, Host } from './HostPage.js';
import { anyWidget } from './hostSteps.js';
import { Page } from './Page.js';
import { expectFirstCredits, expectNothingLeft, expectRecovery } from './stages.js';
import { startCounting, timesMet } from './steps.js';

/** Override it with VITE_TEAMS_SEED in the environment; a failure prints its seed. */
const SEED = Number(import.meta.env.VITE_TEAMS_SEED ?? 20_241_202);
/** Pages per run. */
const FEW_PAGES = 50;
const PAGES = runTier === 'full' ? 1_000 : FEW_PAGES;
/** Of these, about seven are possible when their turn comes. */
const MAX_STEPS = 40;
const TIME_LIMIT_MS = 300_000;

/** For a test of that many pages, including the time to shrink a failing one. */
export const TIMEOUT_MS: number = TIME_LIMIT_MS + 40_000;

/**
 * Fails if fewer than one page in fifty met a situation, because then the run proves nothing about it. A rare situation
 * may be missing in a run of fifty pages.
 */
export function expectMet(situation: string, { isRare = false } = {}): void {
  const min = isRare && PAGES === FEW_PAGES ? 0 : PAGES / 50;
  expect(timesMet(situation), situation).toBeGreaterThanOrEqual(min);
}

function anyHost(caches: readonly Cache[]): fc.Arbitrary<Host> {
  const anyNames = fc.array(anyWidget, { minLength: 1, maxLength: 2 });
  return fc
    .record({
      cache: fc.constantFrom(...caches),
      isStrict: fc.boolean(),
      hasCredits: fc.boolean(),
      names: anyNames,
    })
    .map(({ names, ...rest }) => ({
      ...rest,
      hasProvider: true,
      widgets: new Map(names.map((name, index) => [-index, name])),
      renders: 0,
    }));
}

/** Runs random steps on many pages with these kinds of cache, and fails with the shortest history that goes wrong. */
export async function runRandomPages(caches: readonly Cache[]): Promise<void> {
  startCounting();
  allowConsole('warn', '`endpoint` could not be read'); // development help on an answer of these
  const rejections: string[] = [];
  const handleRejection = ({ reason }: PromiseRejectionEvent) => rejections.push(String(reason));
  window.addEventListener('unhandledrejection', handleRejection);
  onTestFinished(() => window.removeEventListener('unhandledrejection', handleRejection));

  const steps = fc.noBias(fc.commands(anySteps, { maxCommands: MAX_STEPS, size: 'max' }));
  const property = fc.asyncProperty(anyHost(caches), steps, async (host, commands) => {
    vi.useFakeTimers({ now: PINNED_NOW });
    vi.spyOn(Math, 'random').mockReturnValue(0.5); // delays of quick retries
    const page = new Page(host);
    try {
      if (host.hasCredits) await expectFirstCredits(page);
      await fc.asyncModelRun(() => ({ model: { page }, real: page }), commands);
      await expectRecovery(page);
      await expectNothingLeft(page);
      expect(rejections, 'unhandled rejections').toEqual([]);
    } catch (error) {
      throw new Error(`${page.history}\n  ${error instanceof Error ? error.message : error}`);
    } finally {
      page.tearDown();
      vi.useRealTimers();
    }
  });
  await fc.assert(property, {
    seed: SEED,
    numRuns: PAGES,
    interruptAfterTimeLimit: TIME_LIMIT_MS,
    markInterruptAsFailure: true,
  });
}
