import { flushSync } from 'react-dom';
import { nextTask } from './instantBrowser.js';

/** Tasks in a row without a change of the DOM, after which nothing more is expected to come. */
const QUIET_TASKS = 8;
/** What is not drawn by then never will be; the very first plot waits for its code. */
const GIVE_UP_AFTER_MS = 15_000;

/** How long something took. */
export interface Time {
  ms: number;
  /** What style and layout at the end took of it; what recharts measures on its way is not told apart. */
  layoutMs: number;
}

/**
 * The time from the start of `render` to the end of the layout after the last change of the DOM that it led to.
 *
 * In the number: React's render, commit and effects, whatever re-renders they start (recharts draws in several passes), a
 * forced style and layout, and the hops between tasks. Not in the number: network, waiting for idle time, for a frame or for
 * the reader to scroll (instantBrowser.ts), paint, and the quiet time after the last change. All contestants are timed alike.
 */
export async function time(
  container: Element,
  render: () => void,
  isDrawn: (container: Element) => boolean,
): Promise<Time> {
  // Nobody pays for the garbage of the one before.
  globalThis.gc?.({ type: 'minor' });
  const startMs = performance.now();
  let endMs = startMs;
  let layoutMs = 0;
  let quietTasks = 0;
  const layOut = () => {
    const layoutStartMs = performance.now();
    container.getBoundingClientRect();
    endMs = performance.now();
    layoutMs += endMs - layoutStartMs;
    quietTasks = 0;
  };
  flushSync(render);
  layOut();
  const observer = new MutationObserver(layOut);
  observer.observe(container, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  while (quietTasks < QUIET_TASKS || !isDrawn(container)) {
    if (performance.now() - startMs > GIVE_UP_AFTER_MS) throw new Error('Not drawn');
    await new Promise<void>(nextTask);
    quietTasks += 1;
  }
  observer.disconnect();
  return { ms: endMs - startMs, layoutMs };
}
