import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** Advances fake time by `ms`, and lets React render what happens in it. */
export function pass(ms: number): Promise<unknown> {
  return act(() => vi.advanceTimersByTimeAsync(ms));
}
