import { expect } from 'vitest';
import type { PageSnapshot } from '../app/faultsWindow.js';
import { CANARY } from '../canary.js';
import type { FaultRow } from '../rows/types.js';
import type { FaultTab } from './faultPages.js';
import { findKey } from './keyForms.js';

const TIME = /^As of \d{1,2}:\d\d\s[AP]M/;

/** What the page always prints. */
export const KEY_WARNING: unknown = expect.stringContaining('getKey in a browser');

/** What the console shows to the developer, each line once. */
export function developerLines({ code, at = 'here' }: FaultRow): unknown[] {
  return [
    KEY_WARNING,
    ...(code === 'not_found' ? [expect.stringContaining('nothing at `endpoint` (404)')] : []),
    ...(code === 'network'
      ? [expect.stringContaining(at === 'here' ? 'could not be read. Is your' : '(CORS)')]
      : []),
  ];
}

/** No number, name or date: only the reason and a way to try again. */
export function expectErrorOnly(
  { widgets, cachedBalance }: PageSnapshot,
  { code, message }: Pick<FaultRow, 'code' | 'message'>,
): void {
  const state = code === 'signed_out' ? 'signed-out' : 'error';
  for (const [slot, widget] of Object.entries(widgets)) {
    expect(widget, slot).toMatchObject({ state, stale: null, asOf: null });
    expect(widget.text, slot).toContain(message);
    expect(widget.text, slot).toContain('Try again');
    expect(widget.text, slot).not.toMatch(/\d|Pro|undefined|null|NaN/);
  }
  expect(cachedBalance).toBeNull();
}

/** The documented example, fresh. */
export function expectGood({ widgets, cachedBalance }: PageSnapshot): void {
  for (const [slot, widget] of Object.entries(widgets)) {
    expect(widget, slot).toMatchObject({ state: 'ready', stale: null, asOf: null });
  }
  expectNumbers(widgets);
  expect(cachedBalance).toBe(12_500);
}

/** The same with its time. A rate limit does not make fresh numbers stale. */
export function expectKept(
  { widgets, cachedBalance }: PageSnapshot,
  { code }: Pick<FaultRow, 'code'>,
): void {
  const isRateLimited = code === 'rate_limited';
  for (const [slot, widget] of Object.entries(widgets)) {
    expect(widget, slot).toMatchObject({ state: 'ready', stale: isRateLimited ? null : 'failed' });
    if (isRateLimited) expect(widget.asOf, slot).toBeNull();
    else expect(widget.asOf, slot).toMatch(TIME);
  }
  expectNumbers(widgets);
  expect(cachedBalance).toBe(12_500);
}

function expectNumbers(widgets: PageSnapshot['widgets']): void {
  expect(widgets['credit-balance']?.text).toContain('12,500 credits left');
  expect(widgets['lot-breakdown']?.text).toContain('12,500 left in 2 lots.');
  expect(widgets['plan-badge']?.text).toContain('Pro');
}

/** The key is nowhere, in whole or in part. */
export async function expectNoKey(tab: FaultTab): Promise<void> {
  expect(findKey(CANARY, await tab.surfaces())).toEqual([]);
}
