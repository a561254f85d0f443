import { describe, expect, it, vi } from 'vitest';
import { createTabLock } from '../../../src/sync/tabs/createTabLock.js';
import { aBrowser } from '../support/anEnvironment.js';

const PATIENCE_MS = 11_000;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A browser whose tabs work under one lock. */
function aBrowserWithALock() {
  const browser = aBrowser();
  const began: string[] = [];
  const openTab = () => {
    const env = browser.openTab();
    const withTabLock = createTabLock('acme', env);
    /** Work that takes so long; its result is its name, and whether it had to wait. */
    const work = (name: string, takesMs: number) =>
      withTabLock(async (hasWaited) => {
        began.push(name);
        await new Promise<void>((end) => env.setTimer(end, takesMs));
        return `${name}${hasWaited ? ' waited' : ''}`;
      });
    return { env, work, withTabLock };
  };
  /** Another script takes the lock. Returns a function that gives it back. */
  const holdForever = async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    void browser
      .openTab()
      .locks()
      ?.request('acme', () => released);
    await pass(0);
    return release;
  };
  return { browser, openTab, began, holdForever };
}

describe('createTabLock', () => {
  it('runs work at once when no other tab does', async () => {
    const { openTab, browser } = aBrowserWithALock();
    const work = openTab().work('one', 50);
    await pass(50);
    expect(await work).toBe('one');
    expect(browser.locks.held()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('runs the work of two tabs one after the other, and tells the second that it had to wait', async () => {
    const { openTab, began } = aBrowserWithALock();
    const works = [openTab().work('one', 50), openTab().work('two', 50)];
    await pass(49);
    expect(began).toEqual(['one']);
    await pass(51);
    expect(await Promise.all(works)).toEqual(['one', 'two waited']);
  });

  it('passes on what work rejects with, and gives the lock back', async () => {
    const { openTab, browser } = aBrowserWithALock();
    const { withTabLock } = openTab();
    const failure = new Error('no');
    await expect(withTabLock(() => Promise.reject(failure))).rejects.toBe(failure);
    expect(browser.locks.held()).toEqual([]);
  });

  it('goes on when the tab that has the lock is closed', async () => {
    const { openTab } = aBrowserWithALock();
    const first = openTab();
    void first.work('one', 60_000);
    await pass(10);
    const second = openTab().work('two', 0);
    await pass(10);
    first.env.close();
    await pass(1);
    expect(await second).toBe('two waited');
  });

  it.each(['none', 'throw'] as const)('FAULTS 97: runs work without locks: %s', async (locks) => {
    const { openTab, browser } = aBrowserWithALock();
    browser.setLocks(locks);
    const works = [openTab().work('one', 50), openTab().work('two', 50)];
    await pass(50);
    expect(await Promise.all(works)).toEqual(['one', 'two']);
  });

  it('FAULTS 98: runs work after 11 s without the lock', async () => {
    const { openTab, began, holdForever } = aBrowserWithALock();
    await holdForever();
    const work = openTab().work('one', 50);
    await pass(PATIENCE_MS - 1);
    expect(began).toEqual([]);
    await pass(51);
    expect(await work).toBe('one');
  });

  it('FAULTS 98: gives the lock back after 11 s, although its work hangs', async () => {
    const { openTab, began, browser } = aBrowserWithALock();
    const hung = openTab().work('hung', 60_000);
    await pass(PATIENCE_MS - 5_000);
    const second = openTab().work('second', 0);
    await pass(4_999);
    expect(began).toEqual(['hung']);
    await pass(2);
    expect(await second).toBe('second waited');
    expect(browser.locks.held()).toEqual([]);
    await pass(60_000);
    expect(await hung).toBe('hung');
  });

  it('FAULTS 98: counts the 11 s of its work from the call, so that a wait does not add to it', async () => {
    const { openTab, holdForever, browser } = aBrowserWithALock();
    const release = await holdForever();
    void openTab().work('hung', 60_000);
    await pass(10_000);
    release();
    await pass(1);
    expect(browser.locks.held()).toEqual(['acme']);
    await pass(1_000);
    expect(browser.locks.held()).toEqual([]);
  });

  it('FAULTS 145: does not wait again for a lock that is held forever', async () => {
    const { openTab, began, holdForever } = aBrowserWithALock();
    await holdForever();
    const { work } = openTab();
    void work('first', 0);
    await pass(PATIENCE_MS + 1);
    void work('second', 0);
    await pass(1);
    void work('third', 0);
    await pass(1);
    expect(began).toEqual(['first', 'second', 'third']);
  });

  it('FAULTS 145: uses the lock when it is free, and waits for it again from then on', async () => {
    const { openTab, began, browser, holdForever } = aBrowserWithALock();
    const release = await holdForever();
    const { work } = openTab();
    void work('first', 0);
    await pass(PATIENCE_MS + 1);
    release();
    await pass(0);
    void work('second', 50);
    await pass(1);
    expect(browser.locks.held()).toEqual(['acme']);
    await pass(50);
    await holdForever();
    void work('third', 0);
    await pass(PATIENCE_MS - 1);
    expect(began).toEqual(['first', 'second']);
  });
});
