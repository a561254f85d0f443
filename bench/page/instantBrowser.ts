// Removes all waiting from the page, so that timings show work only: what would wait for scrolling, for idle time or for
// the next frame happens at once, or in the next task. It is the page's first import, because libraries keep references
// to these functions when they load.

/** Runs `task` in the browser's next task. */
export function nextTask(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}

/** Reports every target as visible as soon as it is observed. */
class InstantIntersectionObserver {
  readonly #callback: IntersectionObserverCallback;

  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
  }

  observe(target: Element): void {
    const entry = { isIntersecting: true, target } as unknown as IntersectionObserverEntry;
    this.#callback([entry], this as unknown as IntersectionObserver);
  }

  unobserve(): void {}
  disconnect(): void {}
}

let frames = 0;
const canceledFrames = new Set<number>();

window.IntersectionObserver =
  InstantIntersectionObserver as unknown as typeof window.IntersectionObserver;
window.requestIdleCallback = (callback) => {
  callback({ didTimeout: false, timeRemaining: () => 50 });
  return 0;
};
window.requestAnimationFrame = (callback) => {
  frames += 1;
  const handle = frames;
  nextTask(() => canceledFrames.delete(handle) || callback(performance.now()));
  return handle;
};
window.cancelAnimationFrame = (handle) => {
  canceledFrames.add(handle);
};
