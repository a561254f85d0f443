import { expect } from 'vitest';
import type { Sight } from '../app/faultsWindow.js';
import { CANARY } from '../canary.js';
import type { FaultRow } from '../rows/types.js';
import type { FaultTab } from './faultPages.js';
import { findKey } from './keyForms.js';

const TIME = /^As of \d{1,2}:\d\d\s[AP]M/;

/** What the page prints whatever happens. */
export const KEY_WARNING: unknown = expect.stringContaining('getKey in a browser');

/** All that a developer reads in the console, each line once. */
export function linesForTheDeveloper({ code, at = 'here' }: FaultRow): unknown[] {
  return [
    KEY_WARNING,
    ...(code === 'not_found' ? [expect.stringContaining('nothing at `endpoint` (404)')] : []),
    ...(code === 'network' && at !== 'here' ? [expect.stringContaining('(CORS)')] : []),
  ];
}

/** No number, no name, no date: why, and a way to try again. */
export function expectNothingButTheSentence(
  { widgets, cachedBalance }: Sight,
  { code, says }: Pick<FaultRow, 'code' | 'says'>,
): void {
  const state = code === 'signed_out' ? 'signed-out' : 'error';
  for (const [slot, widget] of Object.entries(widgets)) {
    expect(widget, slot).toMatchObject({ state, stale: null, asOf: null });
    expect(widget.text, slot).toContain(says);
    expect(widget.text, slot).toContain('Try again');
    expect(widget.text, slot).not.toMatch(/\d|Pro|undefined|null|NaN/);
  }
  expect(cachedBalance).toBeNull();
}

/** The documented example, as young as can be. */
export function expectGood({ widgets, cachedBalance }: Sight): void {
  for (const [slot, widget] of Object.entries(widgets)) {
    expect(widget, slot).toMatchObject({ state: 'ready', stale: null, asOf: null });
  }
  expectNumbers(widgets);
  expect(cachedBalance).toBe(12_500);
}

/** The same with its time. A server that asks to be patient does not make young numbers old. */
export function expectKept(
  { widgets, cachedBalance }: Sight,
  { code }: Pick<FaultRow, 'code'>,
): void {
  const isPatient = code === 'rate_limited';
  for (const [slot, widget] of Object.entries(widgets)) {
    expect(widget, slot).toMatchObject({ state: 'ready', stale: isPatient ? null : 'failed' });
    if (isPatient) expect(widget.asOf, slot).toBeNull();
    else expect(widget.asOf, slot).toMatch(TIME);
  }
  expectNumbers(widgets);
  expect(cachedBalance).toBe(12_500);
}

function expectNumbers(widgets: Sight['widgets']): void {
  expect(widgets['credit-balance']?.text).toContain('12,500 credits left');
  expect(widgets['lot-breakdown']?.text).toContain('12,500 left in 2 lots.');
  expect(widgets['plan-badge']?.text).toContain('Pro');
}

/** Nothing of the key is anywhere. */
export async function expectNoKey(tab: FaultTab): Promise<void> {
  expect(findKey(CANARY, await tab.surfaces())).toEqual([]);
}
