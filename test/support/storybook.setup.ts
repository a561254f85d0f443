import { afterEach, expect } from 'vitest';
import { axeInEveryLook } from './axeInEveryLook.js';
import { installConsoleGuard } from './installConsoleGuard.js';
import { smallTargets } from './targets.js';

// MSW and its refusal of stray requests are set up in .storybook/preview.tsx.
installConsoleGuard();

// The story is still there, as its play function left it; Storybook clears it away before the next one.
afterEach(async ({ task }) => {
  const start = performance.now();
  const { runs, findings } = await axeInEveryLook(document.body);
  const ms = performance.now() - start;
  task.meta.axe = { runs, violations: findings.length, ms };
  expect.soft(findings, 'what axe found').toEqual([]);
  expect.soft(smallTargets(document.body), 'targets that are too small').toEqual([]);
});
