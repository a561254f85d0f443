import { onlineManager } from '@tanstack/react-query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { aDashboard, MINUTE_MS } from './dashboard.js';
import { ok } from './fakeFetch.js';

async function aLoadedPage() {
  const page = aDashboard(() => ok(documentedExample));
  const { observer } = page.mount();
  await page.pass(0);
  expect(page.requests()).toBe(1);
  return { ...page, observer };
}

describe('creditsQueryOptions: a page that is offline', () => {
  it('FAULTS 39: asks nobody at first load, and is paused rather than failed', async () => {
    const page = aDashboard(() => ok(documentedExample));
    onlineManager.setOnline(false);
    const { observer } = page.mount();
    await page.pass(10 * MINUTE_MS);
    expect(page.requests()).toBe(0);
    const { status, fetchStatus, error } = observer.getCurrentResult();
    expect({ status, fetchStatus, error }).toEqual({
      status: 'pending',
      fetchStatus: 'paused',
      error: null,
    });
  });

  it('FAULTS 40: keeps its data and is not polled', async () => {
    const page = await aLoadedPage();
    onlineManager.setOnline(false);
    await page.pass(10 * MINUTE_MS);
    expect(page.requests()).toBe(1);
    expect(page.observer.getCurrentResult().data).toMatchObject({ balance: 12_500 });
  });

  it('FAULTS 40: does not join the crowd at the instant at which all come back', async () => {
    const page = await aLoadedPage();
    await page.pass(40_000); // stale, and before the first poll
    onlineManager.setOnline(false);
    onlineManager.setOnline(true);
    await page.pass(0);
    expect(page.requests()).toBe(1);
  });

  it('FAULTS 40: does not join it after a poll was missed either, and asks within 15 s', async () => {
    const page = await aLoadedPage();
    onlineManager.setOnline(false);
    await page.pass(10 * MINUTE_MS);
    onlineManager.setOnline(true);
    await page.pass(0);
    const atOnce = page.requests() - 1;
    await page.pass(15_000);
    expect({ atOnce, within15s: page.requests() - 1 }).toEqual({ atOnce: 0, within15s: 1 });
  });

  it('FAULTS 40: asks within 15 s when it was away for a moment and its data are stale', async () => {
    const page = await aLoadedPage();
    await page.pass(31_000); // the first poll comes after 48 s at the soonest
    onlineManager.setOnline(false);
    onlineManager.setOnline(true);
    await page.pass(15_000);
    expect(page.requests()).toBe(2);
  });
});
