// Imported first: React and react-query capture timers and clock when they are loaded.

interface Timer {
  atMs: number;
  /** Milliseconds between two runs; `null` for one run. */
  everyMs: number | null;
  run: () => void;
}

/** 2024-12-02T12:00:00Z, epoch milliseconds. */
const START_MS = Date.UTC(2024, 11, 2, 12);

const timers = new Map<number, Timer>();
const waits = new Set<() => boolean>();
const channel = new MessageChannel();
let nowMs = START_MS;
let lastId = 0;

/** Timers that have not run yet. */
export function timerCount(): number {
  return timers.size;
}

/** Pauses time while `isWaiting` returns true, for work in flight that no timer waits for. */
export function holdTimeWhile(isWaiting: () => boolean): void {
  waits.add(isWaiting);
}

/** Advances time: runs due timers one after the other, and the work that follows. */
export async function advance(ms: number): Promise<void> {
  const untilMs = nowMs + ms;
  for (let due = soonest(untilMs); due; due = soonest(untilMs)) {
    const [id, timer] = due;
    nowMs = Math.max(nowMs, timer.atMs);
    timers.delete(id);
    if (timer.everyMs !== null) timers.set(id, { ...timer, atMs: nowMs + timer.everyMs });
    timer.run();
    await settled();
  }
  nowMs = untilMs;
  await settled();
}

/** Resolves when promises, React's work and messages between pages are done. */
export async function settled(): Promise<void> {
  await nextTask();
  await nextTask();
  for (let tries = 0; tries < 1_000 && [...waits].some((isWaiting) => isWaiting()); tries += 1) {
    await nextTask();
  }
}

function nextTask(): Promise<unknown> {
  return new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
}

function soonest(untilMs: number): [number, Timer] | null {
  let found: [number, Timer] | null = null;
  for (const entry of timers) {
    if (entry[1].atMs <= untilMs && (!found || entry[1].atMs < found[1].atMs)) found = entry;
  }
  return found;
}

function start(handler: TimerHandler, delayMs: number, isRepeated: boolean, args: unknown[]) {
  if (typeof handler === 'string') throw new TypeError('a timer with text');
  const waitMs = Math.max(isRepeated ? 1 : 0, delayMs);
  lastId += 1;
  timers.set(lastId, {
    atMs: nowMs + waitMs,
    everyMs: isRepeated ? waitMs : null,
    run: () => handler(...args),
  });
  return lastId;
}

const stop = (id: number | undefined) => {
  if (id !== undefined) timers.delete(id);
};

Object.assign(window, {
  setTimeout: (handler: TimerHandler, ms = 0, ...args: unknown[]) =>
    start(handler, ms, false, args),
  setInterval: (handler: TimerHandler, ms = 0, ...args: unknown[]) =>
    start(handler, ms, true, args),
  clearTimeout: stop,
  clearInterval: stop,
});
Date.now = () => nowMs;
performance.now = () => nowMs - START_MS;
window.Date = new Proxy(Date, {
  construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [nowMs]),
});
