import { act } from '@testing-library/react';
import { vi } from 'vitest';

const { port1, port2 } = new MessageChannel();

/** Resolves after everything that does not wait for a timer has run. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/**
 * Advances fake time, timer by timer, as on a page. Same as `vi.advanceTimersByTimeAsync`, which takes four real
 * milliseconds per timer in a browser.
 */
export async function pass(ms: number): Promise<void> {
  let isOver = false;
  setTimeout(() => {
    isOver = true;
  }, ms);
  await nextTask();
  while (!isOver) {
    act(() => {
      vi.advanceTimersToNextTimer();
    });
    await nextTask();
  }
}
