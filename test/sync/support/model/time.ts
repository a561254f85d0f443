import { vi } from 'vitest';

/** The real one: fake timers replace the global. */
const nextImmediate = globalThis.setImmediate;

/** Resolves after everything that does not wait for a timer has run. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    nextImmediate(resolve);
  });
}

/** Advances fake time, timer by timer, as on a page; `settle` lets what a timer has started go on. */
export async function pass(ms: number, settle: () => Promise<void> = nextTask): Promise<void> {
  let isOver = false;
  setTimeout(() => {
    isOver = true;
  }, ms);
  await settle();
  while (!isOver) {
    vi.advanceTimersToNextTimer();
    await settle();
  }
}
