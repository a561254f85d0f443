import fc from 'fast-check';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { expect, onTestFinished, vi } from 'vitest';
import { runTier } from '../../../support/runTier.js';
import { anySteps } from './anySteps.js';
import type { Cache, Host } from './HostPage.js';
import { anyWidget } from './hostSteps.js';
import { Page } from './Page.js';
import { expectFirstCredits, expectNoRest, expectRecovery } from './stages.js';
import { startCounting, timesMet } from './steps.js';

/** Another one with VITE_TEAMS_SEED in the environment; a failure prints the one that it came with. */
const SEED = Number(import.meta.env.VITE_TEAMS_SEED ?? 20_241_202);
/** Lives of a run. */
const FEW_LIVES = 50;
const LIVES = runTier === 'full' ? 1_000 : FEW_LIVES;
/** About seven steps that can happen when it is their turn. */
const MAX_STEPS = 40;
const TIME_LIMIT_MS = 300_000;

/** For a test of so many lives, and for finding the shortest one that fails. */
export const TIMEOUT_MS: number = TIME_LIMIT_MS + 40_000;

/**
 * Fails where fewer than one of fifty lives came upon a situation, so that they prove nothing about it. A rare one may be missing
 * in fifty lives.
 */
export function expectMet(situation: string, { isRare = false } = {}): void {
  const min = isRare && LIVES === FEW_LIVES ? 0 : LIVES / 50;
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

/** Lives the lives of many pages whose providers use such caches, and fails with the shortest one that goes wrong. */
export async function liveAnyLife(caches: readonly Cache[]): Promise<void> {
  startCounting();
  const refusals: string[] = [];
  const handleRefusal = ({ reason }: PromiseRejectionEvent) => refusals.push(String(reason));
  window.addEventListener('unhandledrejection', handleRefusal);
  onTestFinished(() => window.removeEventListener('unhandledrejection', handleRefusal));

  const steps = fc.noBias(fc.commands(anySteps, { maxCommands: MAX_STEPS, size: 'max' }));
  const property = fc.asyncProperty(anyHost(caches), steps, async (host, commands) => {
    vi.useFakeTimers({ now: PINNED_NOW });
    vi.spyOn(Math, 'random').mockReturnValue(0.5); // delays of quick retries
    const page = new Page(host);
    try {
      if (host.hasCredits) await expectFirstCredits(page);
      await fc.asyncModelRun(() => ({ model: { page }, real: page }), commands);
      await expectRecovery(page);
      await expectNoRest(page);
      expect(refusals, 'rejections that nobody handles').toEqual([]);
    } catch (error) {
      throw new Error(`${page.story}\n  ${error instanceof Error ? error.message : error}`);
    } finally {
      page.leave();
      vi.useRealTimers();
    }
  });
  await fc.assert(property, {
    seed: SEED,
    numRuns: LIVES,
    interruptAfterTimeLimit: TIME_LIMIT_MS,
    markInterruptAsFailure: true,
  });
}
