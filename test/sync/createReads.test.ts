import { describe, expect, it, vi } from 'vitest';
import { createReads, type ReadKind } from '../../src/sync/createReads.js';
import { anEnvironment } from './support/anEnvironment.js';

const GAP_MS = 500;

/** A server whose requests take so many milliseconds; the nth answers n, or fails. */
function aServer(takesMs: number, fails = (_n: number) => false) {
  const env = anEnvironment();
  const startedAtMs: number[] = [];
  let running = 0;
  let mostAtOnce = 0;
  const beganMs = env.steady();
  const reads = createReads(async () => {
    const n = startedAtMs.push(env.steady() - beganMs);
    running += 1;
    mostAtOnce = Math.max(mostAtOnce, running);
    await new Promise<void>((end) => env.setTimer(end, takesMs));
    running -= 1;
    if (fails(n)) throw new Error(`failed ${n}`);
    return n;
  }, env);
  /** What each read has brought so far; nothing for those that wait. */
  const answers: (number | string)[] = [];
  const read = (kind: ReadKind) => {
    const index = answers.length;
    answers.push('waits');
    const promise = reads.read(kind);
    promise.then(
      (n) => {
        answers[index] = n;
      },
      (error: Error) => {
        answers[index] = error.message;
      },
    );
    return promise;
  };
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { ...reads, read, answers, startedAtMs, mostAtOnce: () => mostAtOnce, pass };
}

describe('DESIGN 5.3: createReads', () => {
  it.each(['any', 'newer'] as const)('starts a request at once for the first read: %s', (kind) => {
    const { read, startedAtMs } = aServer(50);
    read(kind);
    expect(startedAtMs).toEqual([0]);
  });

  it('lets `any` join the running request', async () => {
    const { read, answers, startedAtMs, pass } = aServer(50);
    read('any');
    await pass(49);
    read('any');
    await pass(1);
    expect(answers).toEqual([1, 1]);
    expect(startedAtMs).toEqual([0]);
  });

  it('lets `newer` wait for a request that is yet to be sent, and `any` keeps the running one', async () => {
    const { read, answers, startedAtMs, pass } = aServer(50);
    read('any');
    await pass(10);
    read('newer');
    read('any');
    await pass(40);
    expect(answers).toEqual([1, 'waits', 1]);
    await pass(GAP_MS);
    expect(answers).toEqual([1, 2, 1]);
    expect(startedAtMs).toEqual([0, GAP_MS]);
  });

  it('lets both kinds join the one that waits', async () => {
    const { read, answers, startedAtMs, pass } = aServer(50);
    read('any');
    await pass(50);
    read('newer');
    read('any');
    read('newer');
    await pass(GAP_MS);
    expect(answers).toEqual([1, 2, 2, 2]);
    expect(startedAtMs).toEqual([0, GAP_MS]);
  });

  it('starts the waiting request when a long one has ended, without a gap', async () => {
    const { read, startedAtMs, mostAtOnce, pass } = aServer(3_000);
    read('any');
    read('newer');
    await pass(6_000);
    expect(startedAtMs).toEqual([0, 3_001]); // in the next task
    expect(mostAtOnce()).toBe(1);
  });

  it.each([
    [GAP_MS - 1, GAP_MS],
    [GAP_MS, GAP_MS],
    [GAP_MS + 1, GAP_MS + 1],
  ])('starts a second request that is read %i ms later after %i ms', async (atMs, startMs) => {
    const { read, startedAtMs, pass } = aServer(0);
    read('any');
    await pass(atMs);
    read('any');
    await pass(GAP_MS);
    expect(startedAtMs).toEqual([0, startMs]);
  });

  it('starts the waiting request also after one that failed, and rejects each with its own error', async () => {
    const { read, answers, pass } = aServer(50, () => true);
    read('any');
    read('newer');
    await pass(1_000);
    expect(answers).toEqual(['failed 1', 'failed 2']);
  });

  it('does not join a request that has ended', async () => {
    const { read, answers, pass } = aServer(50);
    read('any');
    await pass(1_000);
    read('any');
    await pass(1_000);
    expect(answers).toEqual([1, 2]);
  });

  it.each([
    ['FAULTS 136: 100 in a second, answered in 50 ms', 100, 10, 50, 3],
    ['FAULTS 136: 100 in a second, answered in 300 ms', 100, 10, 300, 3],
    ['FAULTS 117: 20 in two seconds, answered in a second', 20, 100, 1_000, 3],
    ['100 at once, answered in a minute', 100, 0, 60_000, 2],
  ])('%s: a storm costs few requests, one at a time, and all get the last', async (...row) => {
    const [, count, everyMs, takesMs, most] = row;
    const { read, answers, startedAtMs, mostAtOnce, pass } = aServer(takesMs);
    for (let index = 0; index < count; index += 1) {
      read('newer');
      await pass(everyMs);
    }
    await pass(2 * takesMs + GAP_MS);
    expect(startedAtMs.length).toBeLessThanOrEqual(most);
    expect(mostAtOnce()).toBe(1);
    expect(answers).not.toContain('waits');
    expect(answers.at(-1)).toBe(startedAtMs.length);
    const gaps = startedAtMs.slice(1).map((ms, index) => ms - (startedAtMs[index] ?? 0));
    expect(gaps.filter((ms) => ms < GAP_MS)).toEqual([]);
  });

  it('FAULTS 136: a storm delays no answer: one arrives in each half second', async () => {
    const { read, answers, pass } = aServer(50);
    for (let index = 0; index < 50; index += 1) {
      read('newer');
      await pass(100);
    }
    expect(new Set(answers.filter((answer) => answer !== 'waits')).size).toBeGreaterThanOrEqual(9);
  });
});

describe('createReads: forget', () => {
  it('lets a later read start a request of its own, after the gap', async () => {
    const { read, forget, answers, startedAtMs, pass } = aServer(3_000);
    read('any');
    await pass(100);
    forget();
    read('any');
    await pass(10_000);
    expect(answers).toEqual([1, 2]);
    expect(startedAtMs).toEqual([0, GAP_MS]);
  });

  it('does not let the end of the forgotten request end the next', async () => {
    const { read, forget, answers, startedAtMs, pass } = aServer(600);
    read('any');
    await pass(500);
    forget();
    read('any');
    await pass(200); // the first has ended, the second has not
    read('any');
    await pass(1_000);
    expect(answers).toEqual([1, 2, 2]);
    expect(startedAtMs).toEqual([0, 500]);
  });
});

describe('createReads: cancel', () => {
  it('rejects those that wait, and starts no request for them', async () => {
    const { read, cancel, answers, startedAtMs, pass } = aServer(50);
    read('any');
    read('newer');
    read('newer');
    cancel(new Error('signed out'));
    await pass(10_000);
    expect(answers).toEqual([1, 'signed out', 'signed out']);
    expect(startedAtMs).toEqual([0]);
  });

  it('lets a read after it wait for a request of its own', async () => {
    const { read, cancel, answers, startedAtMs, pass } = aServer(50);
    read('any');
    read('newer');
    cancel(new Error('signed out'));
    read('newer');
    await pass(10_000);
    expect(answers).toEqual([1, 'signed out', 2]);
    expect(startedAtMs).toEqual([0, GAP_MS]);
  });

  it('does nothing when none waits', async () => {
    const { read, cancel, answers, pass } = aServer(50);
    cancel(new Error('nobody'));
    read('any');
    cancel(new Error('nobody'));
    await pass(50);
    expect(answers).toEqual([1]);
  });
});
