import type { Timers } from './environment.js';

const MIN_GAP_MS = 500;

/** `any`: the running request's answer will do. `newer`: the answer must be to a request that is yet to be sent. */
export type ReadKind = 'any' | 'newer';

/** Requests that are joined rather than repeated. */
export interface Reads<T> {
  /** Joins the running request (`any`), or the next one (`newer`), which starts when the running one has ended. */
  read: (kind: ReadKind) => Promise<T>;
  /** No further read joins the running request. */
  forget: () => void;
  /** Rejects those that wait for the next request. */
  cancel: (reason: Error) => void;
}

/**
 * At most one request runs and one waits, and two starts are at least 500 ms apart, however often it is read.
 *
 * @param attempt - Makes one request, and calls `noteStart` when it is sent.
 */
export function createReads<T>(
  attempt: (noteStart: () => void) => Promise<T>,
  { steady, setTimer }: Pick<Timers, 'steady' | 'setTimer'>,
): Reads<T> {
  let running: Promise<T> | null = null;
  let waiting: { promise: Promise<T>; reject: (reason: unknown) => void } | null = null;
  let startedAtMs = Number.NEGATIVE_INFINITY;

  const untilNextMs = () => Math.max(0, startedAtMs + MIN_GAP_MS - steady());

  const noteStart = () => {
    startedAtMs = steady();
  };

  const start = () => {
    noteStart();
    const promise = attempt(noteStart);
    const end = () => {
      if (running === promise) running = null;
    };
    running = promise;
    promise.then(end, end);
    return promise;
  };

  const startLater = () => {
    let reject: (reason: unknown) => void = () => {};
    const promise = new Promise<T>((resolve, rejectWith) => {
      const begin = () => {
        if (waiting?.promise !== promise) return;
        waiting = null;
        start().then(resolve, reject);
      };
      reject = rejectWith;
      const wait = () => setTimer(begin, untilNextMs());
      (running ?? Promise.resolve()).then(wait, wait);
    });
    waiting = { promise, reject };
    return promise;
  };

  return {
    read(kind) {
      if (running && kind === 'any') return running;
      if (!running && !waiting && untilNextMs() === 0) return start();
      return waiting?.promise ?? startLater();
    },
    forget() {
      running = null;
    },
    cancel(reason) {
      waiting?.reject(reason);
      waiting = null;
    },
  };
}
