import { afterEach, expect } from 'vitest';
import { axeInEveryLook } from './axeInEveryLook.js';
import { installConsoleGuard } from './installConsoleGuard.js';
import { smallTargets } from './targets.js';

// MSW, including the refusal of stray requests, is set up in .storybook/preview.tsx.
installConsoleGuard();

// The story is still mounted as its play function left it; Storybook removes it before the next one.
afterEach(async ({ task }) => {
  const start = performance.now();
  const { runs, findings } = await axeInEveryLook(document.body);
  const ms = performance.now() - start;
  task.meta.axe = { runs, violations: findings.length, ms };
  expect.soft(findings, 'axe violations').toEqual([]);
  expect.soft(smallTargets(document.body), 'targets that are too small').toEqual([]);
});
