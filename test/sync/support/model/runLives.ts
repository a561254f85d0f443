import { environmentManager, focusManager, onlineManager } from '@tanstack/react-query';
import fc from 'fast-check';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { expect, onTestFinished, vi } from 'vitest';
import { allowConsole } from '../../../support/consoleGuard.js';
import { runTier } from '../../../support/runTier.js';
import { FakeClock } from './FakeClock.js';
import { HOSTS_OWN, hostCommands } from './hostCommands.js';
import { loadLazyParts } from './loadLazyParts.js';
import { pageCommands } from './pageCommands.js';
import { expectNothingLeft, expectRecovery } from './stages.js';
import { World, type WorldSettings } from './World.js';

/** Override it with VITE_STORE_SEED in the environment; a failure prints its seed. */
const SEED = Number(import.meta.env.VITE_STORE_SEED ?? 20_241_202);
/** Lives per run; override them with VITE_STORE_LIVES. */
const LIVES = Number(import.meta.env.VITE_STORE_LIVES ?? (runTier === 'full' ? 2_000 : 100));
const MAX_COMMANDS = 40;
const TIME_LIMIT_MS = 300_000;

/** For a test of that many lives, including the time to shrink a failing one. */
export const TIMEOUT_MS: number = TIME_LIMIT_MS + 40_000;

const anySettings: fc.Arbitrary<WorldSettings> = fc.record({
  sharesTabs: fc.boolean(),
  retry: fc.constantFrom(undefined, undefined, false),
  hasLateEffects: fc.boolean(),
  isMountedByHost: fc.boolean(),
  messageDelayMs: fc.constantFrom(0, 5, 50),
});

/** Runs random lives of two tabs, and fails with the shortest history that goes wrong. */
export async function runLives(): Promise<void> {
  const rejections: unknown[] = [];
  const handleRejection = (reason: unknown) => {
    if (reason !== HOSTS_OWN) rejections.push(reason); // react-query forgets it when a fetch is canceled while paused
  };
  process.on('unhandledRejection', handleRejection);
  environmentManager.setIsServer(() => false);
  allowConsole('warn', '`lots[0].kind` is missing or invalid'); // a bad payload
  onTestFinished(() => {
    process.off('unhandledRejection', handleRejection);
    environmentManager.setIsServer(() => true);
    focusManager.setFocused(undefined);
    onlineManager.setOnline(true);
  });
  await loadLazyParts();

  const commands = fc.noBias(
    fc.commands([...pageCommands, ...hostCommands], { maxCommands: MAX_COMMANDS, size: 'max' }),
  );
  const property = fc.asyncProperty(anySettings, commands, async (settings, events) => {
    vi.stubGlobal('window', globalThis);
    vi.spyOn(Math, 'random').mockReturnValue(0.5); // delays of quick retries
    const clock = new FakeClock(PINNED_NOW);
    clock.install();
    const world = new World(clock, settings);
    try {
      await begin(world);
      await fc.asyncModelRun(() => ({ model: {}, real: world }), events);
      await expectRecovery(world);
      await expectNothingLeft(world);
      expect(rejections.splice(0).map(String).join(), 'unhandled rejections').toBe('');
    } catch (error) {
      rejections.length = 0;
      throw new Error(
        `${world.ledger.history}\n  ${error instanceof Error ? error.message : error}`,
      );
    } finally {
      for (const tab of world.tabs) tab.tearDown();
      for (const tab of world.tabs) tab.end();
      await world.settle();
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    }
  });
  await fc.assert(property, {
    seed: SEED,
    numRuns: LIVES,
    interruptAfterTimeLimit: TIME_LIMIT_MS,
    markInterruptAsFailure: true,
  });
}

/** Both tabs show a team. */
async function begin(world: World): Promise<void> {
  for (const tab of world.tabs) tab.mountProvider('a');
  await world.settle();
}
