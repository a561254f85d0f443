import { describe, expect, it, vi } from 'vitest';
import { aBrowser, anEnvironment } from './anEnvironment.js';

const noop = () => {};

describe('a fake browser', () => {
  it('delivers a copy of a message to the other tabs of the channel, and not to its sender', async () => {
    const browser = aBrowser();
    const heard: [string, unknown][] = [];
    const open = (who: string, name: string) =>
      browser.openTab().openChannel(name, (message) => heard.push([who, message]));
    const sender = open('sender', 'a');
    open('same', 'a');
    open('other', 'b');
    const message = { number: 5 };
    sender?.post(message);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toEqual([['same', { number: 5 }]]);
    expect(heard[0]?.[1]).not.toBe(message);
  });

  it('grants a lock to one tab at a time, in the order of the requests', async () => {
    const browser = aBrowser();
    const order: string[] = [];
    const hold = (who: string) =>
      browser
        .openTab()
        .locks()
        ?.request('lock', async () => {
          order.push(`${who} begins`);
          await new Promise((end) => setTimeout(end, 10));
          order.push(`${who} ends`);
          return who;
        });
    const results = Promise.all([hold('one'), hold('two')]);
    await vi.advanceTimersByTimeAsync(20);
    expect(await results).toEqual(['one', 'two']);
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(browser.locks.held()).toEqual([]);
  });

  it('answers `ifAvailable` at once, and an aborted request with an error', async () => {
    const browser = aBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    void one.locks()?.request('lock', () => new Promise(noop));
    await vi.advanceTimersByTimeAsync(0);
    expect(await two.locks()?.request('lock', { ifAvailable: true }, (lock) => lock)).toBeNull();
    const controller = new AbortController();
    const request = two.locks()?.request('lock', { signal: controller.signal }, noop);
    await vi.advanceTimersByTimeAsync(0);
    expect(browser.locks.pending()).toEqual(['lock']);
    controller.abort();
    await expect(request).rejects.toThrow('aborted');
    expect(browser.locks.pending()).toEqual([]);
  });

  it('frees the locks and channels of a closed tab', async () => {
    const browser = aBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    one.openChannel('channel', noop);
    void one.locks()?.request('lock', () => new Promise(noop));
    const request = two.locks()?.request('lock', () => 'granted');
    await vi.advanceTimersByTimeAsync(0);
    one.close();
    expect(await request).toBe('granted');
    expect(browser.openChannels()).toEqual([]);
  });

  it('tells a tab what changes', () => {
    const changes: string[] = [];
    const tab = anEnvironment();
    const unsubscribe = tab.onChange((change) => changes.push(change));
    tab.setVisible(false);
    tab.restore();
    unsubscribe();
    tab.setVisible(true);
    expect(changes).toEqual(['visibility', 'restored']);
    expect(tab.listeners()).toBe(0);
  });
});
