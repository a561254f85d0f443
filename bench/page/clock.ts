import { flushSync } from 'react-dom';
import { nextTask } from './instantBrowser.js';

/** Number of consecutive tasks without a DOM change after which rendering counts as done. */
const QUIET_TASKS = 8;
/** Anything not drawn by then never will be. The first plot also waits for its code to load. */
const GIVE_UP_AFTER_MS = 15_000;

/** How long something took. */
export interface Time {
  ms: number;
  /** The part spent on style and layout at the end; recharts' own measuring before that is not separated. */
  layoutMs: number;
}

/**
 * Measures from the start of `render` to the end of the layout after the last DOM change that it causes.
 *
 * Included: React's render, commit and effects, all re-renders they start (recharts draws in several passes), a forced
 * style and layout, and the hops between tasks. Excluded: network, waiting for idle time, a frame or scrolling
 * (instantBrowser.ts), paint, and the quiet time after the last change. All contestants are timed alike.
 */
export async function time(
  container: Element,
  render: () => void,
  isDrawn: (container: Element) => boolean,
): Promise<Time> {
  // So that no contestant pays for the garbage of the previous one.
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
