import { act } from '@testing-library/react';
import { vi } from 'vitest';

const { port1, port2 } = new MessageChannel();

/** Lets everything run that waits for no timer. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/**
 * Lets fake time pass, timer by timer, as a page would. The same as `vi.advanceTimersByTimeAsync`, which takes four real
 * milliseconds a timer in a browser.
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
