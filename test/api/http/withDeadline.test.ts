import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withDeadline } from '../../../src/api/http/withDeadline.js';

const never = () => new Promise<never>(() => {});

describe('withDeadline', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('FAULTS 31: rejects with timeout when the time is up, and not a millisecond before', async () => {
    const settled = vi.fn();
    withDeadline(10_000, undefined, never).catch(settled);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith(expect.objectContaining({ code: 'timeout' }));
  });

  it('aborts the work at the deadline', async () => {
    let signal: AbortSignal | undefined;
    const outcome = withDeadline(50, undefined, (given) => {
      signal = given;
      return never();
    }).catch(() => 'rejected');
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(50);
    expect(await outcome).toBe('rejected');
    expect(signal?.aborted).toBe(true);
  });

  it('still rejects with timeout when the work throws its own error on abort', async () => {
    const outcome = withDeadline(
      50,
      undefined,
      (signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        }),
    ).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(50);
    expect(await outcome).toMatchObject({ code: 'timeout' });
  });

  it('resolves with the result of the work, and leaves no timer or listener behind', async () => {
    const caller = new AbortController();
    const removed = vi.spyOn(caller.signal, 'removeEventListener');
    await expect(withDeadline(50, caller.signal, async () => 7)).resolves.toBe(7);
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('rejects with what the work throws', async () => {
    const failure = new Error('own');
    await expect(withDeadline(50, undefined, () => Promise.reject(failure))).rejects.toBe(failure);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects with network at once when the caller aborts, even if the work ignores its signal', async () => {
    const caller = new AbortController();
    const outcome = withDeadline(10_000, caller.signal, never).catch((error: unknown) => error);
    caller.abort();
    expect(await outcome).toMatchObject({ code: 'network' });
  });

  it('rejects with network when the caller has already aborted', async () => {
    let signal: AbortSignal | undefined;
    const outcome = withDeadline(10_000, AbortSignal.abort(), (given) => {
      signal = given;
      return never();
    });
    await expect(outcome).rejects.toMatchObject({ code: 'network' });
    expect(signal?.aborted ?? true).toBe(true);
  });

  it('does not reject with the caller’s abort reason, which may contain anything', async () => {
    const outcome = withDeadline(50, AbortSignal.abort('sk-canary'), never);
    await expect(outcome).rejects.toMatchObject({ name: 'CreditsError', code: 'network' });
  });
});
