import { onlineManager } from '@tanstack/react-query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { ok } from '../api/support/fakeFetch.js';
import { aDashboard, MINUTE_MS } from './support/dashboard.js';

async function aLoadedPage() {
  const page = aDashboard(() => ok(documentedExample));
  const { observer } = page.mount();
  await page.pass(0);
  expect(page.requests()).toBe(1);
  return { ...page, observer };
}

describe('creditsQueryOptions: a page that is offline', () => {
  it('FAULTS 39: sends no request on first load, and is paused rather than failed', async () => {
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

  it('FAULTS 40: does not refetch at the instant the network is back, when every page would', async () => {
    const page = await aLoadedPage();
    await page.pass(40_000); // stale, and before the first poll
    onlineManager.setOnline(false);
    onlineManager.setOnline(true);
    await page.pass(0);
    expect(page.requests()).toBe(1);
  });
});
