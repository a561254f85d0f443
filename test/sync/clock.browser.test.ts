import { PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clock } from '../../src/sync/clock.js';

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function setVisible(isVisible: boolean) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isVisible ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A subscriber; `ticks` lists the seconds at which it was notified. */
function aSubscriber() {
  const ticks: number[] = [];
  const unsubscribe = clock.subscribe(() => ticks.push((Date.now() - PINNED_NOW) / 1_000));
  ticks.length = 0;
  return { ticks, unsubscribe };
}

describe('clock', () => {
  it('ticks once a minute', () => {
    const { ticks, unsubscribe } = aSubscriber();
    vi.advanceTimersByTime(180_000);
    unsubscribe();
    expect(ticks).toEqual([60, 120, 180]);
  });

  it('sleeps without a timer while the page is hidden, and ticks when it is back', () => {
    const { ticks, unsubscribe } = aSubscriber();
    clock.setAlarm(5_000);
    setVisible(false);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(600_000);
    expect(ticks).toEqual([]);
    setVisible(true);
    unsubscribe();
    expect(ticks).toEqual([600]);
  });

  it('has one timer, however many alarms and subscribers there are', () => {
    const subscribers = Array.from({ length: 60 }, aSubscriber);
    const cancels = subscribers.map((_, index) => clock.setAlarm(1_000 + index));
    expect(vi.getTimerCount()).toBe(1);
    for (const cancel of cancels) cancel();
    for (const { unsubscribe } of subscribers) unsubscribe();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ticks exactly when an alarm is due, once', () => {
    const { ticks, unsubscribe } = aSubscriber();
    clock.setAlarm(7_500);
    vi.advanceTimersByTime(30_000);
    unsubscribe();
    expect(ticks).toEqual([7.5]);
  });

  it('does not tick for an alarm that was canceled', () => {
    const { ticks, unsubscribe } = aSubscriber();
    clock.setAlarm(7_500)();
    vi.advanceTimersByTime(30_000);
    unsubscribe();
    expect(ticks).toEqual([]);
  });

  it('does not wait for longer after the clock was set back', () => {
    const { ticks, unsubscribe } = aSubscriber();
    vi.setSystemTime(PINNED_NOW - 3_600_000);
    vi.advanceTimersByTime(61_000);
    unsubscribe();
    expect(ticks).toHaveLength(1);
  });
});
