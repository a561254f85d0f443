import { act, renderHook } from '@testing-library/react';
import { useNow } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aProvider } from './support/provider.js';

const MINUTE_MS = 60_000;

function Clock() {
  return <output>{useNow()}</output>;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('useNow', () => {
  it('prefers its argument to the clock of the provider', () => {
    const { result } = renderHook(() => useNow(() => 5), { wrapper: aProvider({ now: () => 7 }) });
    expect(result.current).toBe(5);
  });

  it('prefers the clock of the provider to the real time', () => {
    const { result } = renderHook(() => useNow(), { wrapper: aProvider({ now: () => 7 }) });
    expect(result.current).toBe(7);
  });

  it('is the real time without either, also outside a provider', () => {
    const { result } = renderHook(() => useNow());
    expect(result.current).toBe(PINNED_NOW);
  });

  it('ticks once a minute, and is stable in between', async () => {
    const seen: number[] = [];
    renderHook(() => seen.push(useNow()));
    await pass(MINUTE_MS - 1);
    expect(seen).toEqual([PINNED_NOW]);
    await pass(1);
    await pass(MINUTE_MS);
    await pass(MINUTE_MS);
    expect(seen.map((ms) => (ms - PINNED_NOW) / MINUTE_MS)).toEqual([0, 1, 2, 3]);
  });

  it('reads the host’s clock again on every tick', async () => {
    let nowMs = 7;
    const { result } = renderHook(() => useNow(() => nowMs));
    nowMs = 8;
    await pass(MINUTE_MS);
    expect(result.current).toBe(8);
  });

  it('FAULTS 43: reads the clock as soon as the page is visible again', async () => {
    const { result } = renderHook(() => useNow());
    vi.setSystemTime(PINNED_NOW + 8 * 60 * MINUTE_MS);
    await act(async () => document.dispatchEvent(new Event('visibilitychange')));
    expect(result.current).toBe(PINNED_NOW + 8 * 60 * MINUTE_MS);
  });

  it('keeps no timer after the last unmount', () => {
    const { unmount } = renderHook(() => useNow());
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads the clock again after a pause without subscribers', async () => {
    renderHook(() => useNow()).unmount();
    vi.setSystemTime(PINNED_NOW + 90_000);
    expect(renderHook(() => useNow()).result.current).toBe(PINNED_NOW + 90_000);
  });

  it('is 0 on a server without fetched data', () => {
    expect(renderToString(<Clock />)).toBe('<output>0</output>');
  });
});
