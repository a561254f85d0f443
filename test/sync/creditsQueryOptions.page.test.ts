import { focusManager } from '@tanstack/react-query';
import { documentedExample, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { ok } from '../api/support/fakeFetch.js';
import { aDashboard, MINUTE_MS } from './support/dashboard.js';

const HOUR_MS = 60 * MINUTE_MS;

/** A page with one widget that has its first response, `answer()`. */
async function aLoadedPage(answer = () => ok(documentedExample)) {
  const page = aDashboard(answer);
  const { observer } = page.mount();
  await page.pass(0);
  expect(page.requests()).toBe(1);
  return { ...page, observer };
}

async function comeBack(page: { pass: (ms: number) => Promise<unknown> }) {
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  await page.pass(0);
}

describe('creditsQueryOptions: a page that is hidden and shown', () => {
  it('FAULTS 42: is not polled while it is hidden', async () => {
    const page = await aLoadedPage();
    focusManager.setFocused(false);
    await page.pass(HOUR_MS);
    expect(page.requests()).toBe(1);
  });

  it('FAULTS 42: loads once if it is opened in the background', async () => {
    const page = aDashboard(() => ok(documentedExample));
    focusManager.setFocused(false);
    page.mount();
    await page.pass(10 * MINUTE_MS);
    expect(page.requests()).toBe(1);
  });

  it.each([
    ['29 s', 29_000, 1],
    ['30 s', 30_000, 2],
  ])('FAULTS 42: shown again after %s', async (_age, ageMs, requests) => {
    const page = await aLoadedPage();
    focusManager.setFocused(false);
    await page.pass(ageMs);
    await comeBack(page);
    expect(page.requests()).toBe(requests);
    await comeBack(page); // the new result is fresh
    expect(page.requests()).toBe(requests);
  });

  it.each([
    ['FAULTS 8: a 401', 401],
    ['FAULTS 12: a 404', 404],
  ])('%s: is refetched when the user returns after 5 min', async (_fault, status) => {
    const page = await aLoadedPage(() => new Response(null, { status }));
    await page.pass(5 * MINUTE_MS - 1_000);
    await comeBack(page);
    expect(page.requests()).toBe(1);
    await page.pass(1_000);
    await comeBack(page);
    expect(page.requests()).toBe(2);
  });

  it('FAULTS 16: Retry-After also applies when the user returns', async () => {
    const headers = { 'retry-after': '300' };
    const page = await aLoadedPage(() => new Response(null, { status: 429, headers }));
    await page.pass(299_000);
    await comeBack(page);
    expect(page.requests()).toBe(1);
  });

  it('FAULTS 43: refetches once after a night asleep', async () => {
    const page = await aLoadedPage();
    vi.setSystemTime(PINNED_NOW + 8 * HOUR_MS);
    await comeBack(page);
    await comeBack(page);
    await page.pass(500);
    expect(page.requests()).toBe(2);
  });
});

describe('creditsQueryOptions: a clock that is set back by an hour', () => {
  it('FAULTS 44: a user who returns gets fresh data, once', async () => {
    const page = await aLoadedPage();
    await page.pass(10_000);
    vi.setSystemTime(PINNED_NOW - HOUR_MS);
    await comeBack(page);
    expect(page.requests()).toBe(2);
    await page.pass(1_000);
    await comeBack(page);
    expect(page.requests()).toBe(2);
  });

  it('FAULTS 44: a widget that mounts refetches', async () => {
    const page = await aLoadedPage();
    await page.pass(10_000);
    vi.setSystemTime(PINNED_NOW - HOUR_MS);
    page.mount();
    await page.pass(0);
    expect(page.requests()).toBe(2);
  });

  it('FAULTS 44: polling continues', async () => {
    const page = await aLoadedPage();
    vi.setSystemTime(PINNED_NOW - HOUR_MS);
    await page.pass(5 * MINUTE_MS);
    expect(page.requests()).toBeGreaterThanOrEqual(4);
    expect(page.requests()).toBeLessThanOrEqual(7);
  });

  it('FAULTS 44: data older than 30 s is stale by the monotonic clock', async () => {
    const page = await aLoadedPage();
    await page.pass(40_000);
    vi.setSystemTime(PINNED_NOW + 10_000); // 30 s back, but still after the last result
    await comeBack(page);
    expect(page.requests()).toBe(2);
  });
});
