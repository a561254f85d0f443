import { expect, vi } from 'vitest';
import { answers } from './answers.js';
import { inspect, versionsIn } from './inspect.js';
import type { Page } from './Page.js';
import { nextTask, pass } from './time.js';

/** As long as the server of this test asks to be left alone, and a reader has to wait between two presses. */
const PATIENCE_MS = 31_000;
/** Twice the time that unused credits are kept. */
const GC_MS = 600_000;

/** A page asks as soon as it is there. */
export async function expectFirstCredits(page: Page): Promise<void> {
  await nextTask();
  expect(page.server.waiting, 'first request').toHaveLength(1);
  await page.server.waiting[0]?.settle(answers.credits);
  await pass(1);
  inspect(page, true);
}

/** Whatever has happened: a reader who has network again, and asks, gets the numbers. */
export async function expectRecovery(page: Page): Promise<void> {
  page.steps.push(
    'all is well again: team a, a card, the network, and half a minute later a press',
  );
  if (!page.host.hasProvider) page.setProvider(true);
  if (page.ledger.team !== 'a') page.setTeam('a');
  if (![...page.host.widgets.values()].includes('card')) page.mount('card');
  page.surroundings.setOnline(true);
  page.surroundings.setVisible(true);
  await pass(PATIENCE_MS);
  page.press(0);
  await pass(1);
  for (const request of [...page.server.waiting]) await request.settle(answers.credits);
  await pass(1);
  inspect(page, true);
  const card = page.widgets.find(({ dataset }) => dataset.widget === 'card');
  expect(card && versionsIn(card), 'the card').toEqual([page.ledger.expected('a')]);
}

/** Nothing is left of a page that is gone. */
export async function expectNoRest(page: Page): Promise<void> {
  page.leave();
  await nextTask();
  await pass(GC_MS);
  expect(vi.getTimerCount(), 'timers left').toBe(0);
  expect(page.server.waiting, 'requests left').toEqual([]);
  expect(page.server.unsettled, 'promises left').toBe(0);
}
