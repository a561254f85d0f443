import { en } from 'react-credit-widgets/messages/en';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { runwayView } from '../../../../src/components/LotBreakdownChart/runway/runwayView.js';
import { stepText } from '../../../../src/components/LotBreakdownChart/runway/stepText.js';
import { createText } from '../../../../src/format/createText.js';
import { dayNumber } from '../../../../src/format/dayNumber.js';

const HOUR_MS = 3_600_000;

/** 1,300 credits that expire, a single one later, and two that do not expire. */
const lots = [
  aLot({ remaining: 1_300, expiresAtMs: PINNED_NOW + 24 * HOUR_MS }),
  aLot({ remaining: 1, expiresAtMs: Date.UTC(2025, 0, 1) }),
  aLot({ remaining: 2, expiresAtMs: null }),
];

function textAt(cliff: number, timeZone = 'UTC'): string {
  const text = createText({ messages: en, timeZone });
  const view = runwayView(lots, PINNED_NOW, (atMs) => dayNumber(atMs, text.timeZone));
  return stepText(view, cliff, text).replaceAll('\u2009', ' ');
}

describe('stepText', () => {
  it('says at 0 how many credits there are now', () => {
    expect(textAt(0)).toBe('Now: 1,303 left');
  });

  it('says at a cliff when it falls, how deep, and what is left then', () => {
    expect(textAt(1)).toBe('Dec 3, 2024: 1,300 credits expire, 3 left');
  });

  it('counts a single credit in the singular, by what expires', () => {
    expect(textAt(2)).toBe('Jan 1, 2025: 1 credit expires, 2 left');
  });

  it('dates a step in the time zone', () => {
    expect(textAt(2, 'America/Los_Angeles')).toBe('Dec 31, 2024: 1 credit expires, 2 left');
  });

  it('gives the first and the last day of a step that merges several expiries', () => {
    const text = createText({ messages: en });
    const [firstMs, lastMs] = [Date.UTC(2025, 0, 1), Date.UTC(2025, 0, 31)];
    const view = {
      ...runwayView(lots, PINNED_NOW, (atMs) => dayNumber(atMs, text.timeZone)),
      steps: [{ firstMs, lastMs, count: 9, drop: 1_300, rest: 2 }],
    };
    expect(stepText(view, 1, text).replaceAll('\u2009', ' ')).toBe(
      'Jan 1 – 31, 2025: 1,300 credits expire, 2 left',
    );
  });
});
