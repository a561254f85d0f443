import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { createPresence, type Seat } from '../../src/sync/createPresence.js';
import type { Hub } from '../../src/sync/Hub.js';
import { aBrowser, type FakeBrowser } from './support/anEnvironment.js';

const SOURCE = '/api/credits';

/** A tab, and a function that mounts a provider in it. What its stores are told is in `told`. */
function aTab(browser: FakeBrowser, source = SOURCE) {
  const presence = createPresence(source, browser.openTab());
  const told: string[] = [];
  const hub: Hub = {
    storeOf: () => {
      throw new Error('a presence has no use for stores');
    },
    hold: () => () => {},
    stop: () => {},
    purge: (from, team) => told.push(`purge ${from}${team === undefined ? '' : ` of ${team}`}`),
    hearSignOut: (from, atMs) => told.push(`${from} signed out at ${atMs - PINNED_NOW}`),
  };
  /** As the effects of a provider do it. */
  const mount = (team: Seat['team'], options: Partial<Seat> = {}) => {
    const seat: Seat = { team, hub, sharesTabs: true, shown: new Set(), ...options };
    const update = (next: Seat['team']) => {
      seat.team = next;
      presence.update(seat);
      presence.apply();
    };
    update(team);
    return {
      update,
      unmount() {
        presence.release(seat);
        presence.apply();
      },
    };
  };
  return { ...presence, told, mount };
}

const posts = ({ posted }: FakeBrowser) => posted.map(({ message }) => message);
const signedOut = { signedOutAtMs: PINNED_NOW };

describe('DESIGN 5.7: a page is signed out of a source', () => {
  it.each<[boolean, string, Seat['team'][]]>([
    [false, 'without providers', []],
    [true, 'with one provider, of nobody', [null]],
    [true, 'with several, all of nobody', [null, null]],
    [false, 'with a team', ['a']],
    [false, 'while one of them shows a team', [null, 'a', null]],
    [false, 'while it is not known who is there', [undefined]],
    [false, 'while one of them does not know', [null, undefined]],
  ])('%s %s', (isSignedOut, _who, teams) => {
    const tab = aTab(aBrowser());
    for (const team of teams) tab.mount(team);
    expect(tab.isSignedOut()).toBe(isSignedOut);
  });
});

describe('DESIGN 5.7: a sign-out', () => {
  it('drops all credits of the source, synchronously, and tells the other tabs once', () => {
    const browser = aBrowser();
    const tab = aTab(browser);
    tab.mount('a').update(null);
    expect(tab.told).toContain(`purge ${SOURCE}`);
    expect(posts(browser)).toEqual([signedOut]);
    tab.mount(null);
    tab.mount(null).update(null);
    expect(posts(browser)).toEqual([signedOut]);
  });

  it('FAULTS 116: is one too if the page opens with `null`, whatever was restored before', () => {
    const browser = aBrowser();
    const tab = aTab(browser);
    tab.mount(null);
    expect(tab.told).toContain(`purge ${SOURCE}`);
    expect(posts(browser)).toEqual([signedOut]);
  });

  it('FAULTS 116: is not one while it is not known who is there', () => {
    const browser = aBrowser();
    const tab = aTab(browser);
    tab.mount(undefined);
    tab.mount('a').update(undefined);
    tab.mount(null);
    expect(tab.told).toEqual([]);
    expect(posts(browser)).toEqual([]);
  });

  it('FAULTS 116: is not one beside a team: only what this provider has shown is dropped', () => {
    const browser = aBrowser();
    const tab = aTab(browser);
    tab.mount('a');
    const other = tab.mount('b');
    other.update('c');
    other.update(null);
    expect(tab.told).toEqual([`purge ${SOURCE} of b`, `purge ${SOURCE} of c`]);
    expect(posts(browser)).toEqual([]);
  });

  it('drops no team that another provider shows, and none twice', () => {
    const tab = aTab(aBrowser());
    tab.mount('a');
    const other = tab.mount('a');
    const third = tab.mount('b');
    other.update(null);
    expect(tab.told).toEqual([]);
    third.update(null);
    third.update(null);
    expect(tab.told).toEqual([`purge ${SOURCE} of b`]);
  });

  it('happens when the last provider of a team leaves, and only those of nobody stay', () => {
    const browser = aBrowser();
    const tab = aTab(browser);
    const shown = tab.mount('a');
    tab.mount(null);
    expect(posts(browser)).toEqual([]);
    shown.unmount();
    expect(tab.isSignedOut()).toBe(true);
    expect(tab.told).toContain(`purge ${SOURCE}`);
    expect(posts(browser)).toEqual([signedOut]);
  });

  it('does not happen when the only provider leaves', () => {
    const browser = aBrowser();
    const tab = aTab(browser);
    tab.mount('a').unmount();
    expect(tab.isSignedOut()).toBe(false);
    expect([tab.told, posts(browser)]).toEqual([[], []]);
  });

  it('is told again after a sign-in', async () => {
    const browser = aBrowser();
    const provider = aTab(browser).mount('a');
    provider.update(null);
    provider.update('b');
    await vi.advanceTimersByTimeAsync(1_000);
    provider.update(null);
    expect(posts(browser)).toEqual([signedOut, { signedOutAtMs: PINNED_NOW + 1_000 }]);
  });

  it('is not told to other tabs with shareTabs={false}', () => {
    const browser = aBrowser();
    const tab = aTab(browser);
    tab.mount('a', { sharesTabs: false }).update(null);
    expect(tab.told).toContain(`purge ${SOURCE}`);
    expect([posts(browser), browser.openChannels()]).toEqual([[], []]);
  });

  it('FAULTS 97: works without channels', () => {
    const browser = aBrowser();
    browser.setChannels('none');
    const tab = aTab(browser);
    tab.mount('a').update(null);
    expect(tab.told).toContain(`purge ${SOURCE}`);
  });
});

describe('DESIGN 5.7: another tab', () => {
  it('FAULTS 93: hears of a sign-out, with its time', async () => {
    const browser = aBrowser();
    const [first, second] = [aTab(browser), aTab(browser)];
    second.mount('a');
    await vi.advanceTimersByTimeAsync(5);
    first.mount(null);
    await vi.advanceTimersByTimeAsync(1);
    expect(second.told).toEqual([`${SOURCE} signed out at 5`]);
  });

  it('FAULTS 120: does not hear of one of another source', async () => {
    const browser = aBrowser();
    const [first, second] = [aTab(browser, '/test/credits'), aTab(browser)];
    second.mount('a');
    first.mount(null);
    await vi.advanceTimersByTimeAsync(1);
    expect(second.told).toEqual([]);
  });

  it('does not tell it on', async () => {
    const browser = aBrowser();
    const [first, second, third] = [aTab(browser), aTab(browser), aTab(browser)];
    second.mount('a');
    third.mount('a');
    first.mount(null);
    await vi.advanceTimersByTimeAsync(10);
    expect(posts(browser)).toEqual([signedOut]);
  });

  it('hears nothing after its last provider has left', async () => {
    const browser = aBrowser();
    const [first, second] = [aTab(browser), aTab(browser)];
    const [one, two] = [second.mount('a'), second.mount('a')];
    one.unmount();
    expect(browser.openChannels()).toHaveLength(1);
    two.unmount();
    expect(browser.openChannels()).toEqual([]);
    first.mount(null);
    await vi.advanceTimersByTimeAsync(1);
    expect(second.told).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'signed out'],
    ['an empty object', {}],
    ['a time that is a text', { signedOutAtMs: String(PINNED_NOW) }],
    ['a time that is NaN', { signedOutAtMs: Number.NaN }],
    ['a time that is 0', { signedOutAtMs: 0 }],
    ['a time that is a fraction', { signedOutAtMs: 0.5 }],
    ['a time in the future', { signedOutAtMs: PINNED_NOW + 2_000 }],
    ['an infinite time', { signedOutAtMs: Number.POSITIVE_INFINITY }],
  ])('FAULTS 94: ignores %s', async (_what, message) => {
    const browser = aBrowser();
    const tab = aTab(browser);
    tab.mount('a');
    const hostile = browser.openTab().openChannel(`react-credit-widgets/1|${SOURCE}`, () => {});
    hostile?.post(message as object);
    await vi.advanceTimersByTimeAsync(1);
    expect(tab.told).toEqual([]);
    hostile?.post(signedOut);
    await vi.advanceTimersByTimeAsync(1);
    expect(tab.told).toEqual([`${SOURCE} signed out at 0`]);
  });
});
