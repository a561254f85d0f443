import { expect, vi } from 'vitest';
import { answers } from './answers.js';
import { inspect, versionsIn } from './inspect.js';
import type { Page } from './Page.js';
import { nextTask, pass } from './time.js';

/** Longer than this server's Retry-After, and than the minimum time between two presses. */
const WAIT_MS = 31_000;
/** Longer than the minimum time between the starts of two requests. */
const GAP_MS = 501;
/** Twice the gc time of unused credits. */
const GC_MS = 600_000;

/** Expects one request on mount, and answers it. */
export async function expectFirstCredits(page: Page): Promise<void> {
  await nextTask();
  expect(page.server.pending, 'first request').toHaveLength(1);
  await page.server.pending[0]?.settle(answers.credits);
  await pass(1);
  inspect(page, true);
}

/** Expects the page to recover from any state: online again, a press on the button gets the numbers. */
export async function expectRecovery(page: Page): Promise<void> {
  page.steps.push('recovery: team a, a card, online, and a press half a minute later');
  if (!page.host.hasProvider) page.setProvider(true);
  if (page.ledger.team !== 'a') page.setTeam('a');
  if (![...page.host.widgets.values()].includes('card')) page.mount('card');
  page.environment.setOnline(true);
  page.environment.setVisible(true);
  await pass(WAIT_MS);
  page.press(0);
  // What runs, and what waits for it.
  for (const _roundTrip of [1, 2]) {
    await pass(GAP_MS);
    for (const request of [...page.server.pending]) await request.settle(answers.credits);
  }
  await pass(GAP_MS);
  expect(page.server.pending, 'requests after two round trips').toEqual([]);
  inspect(page, true);
  const card = page.widgets.find(({ dataset }) => dataset.widget === 'card');
  expect(card && versionsIn(card), 'the card').toEqual([page.ledger.expected('a')]);
}

/** Unmounts the page and expects no timers, requests or promises left. */
export async function expectNothingLeft(page: Page): Promise<void> {
  page.tearDown();
  await nextTask();
  await pass(GC_MS);
  expect(vi.getTimerCount(), 'timers left').toBe(0);
  expect(page.server.pending, 'requests left').toEqual([]);
  expect(page.server.unsettled, 'promises left').toBe(0);
}
