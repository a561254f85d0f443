import { documentedExample } from 'react-credit-widgets/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANARY } from '../../pages/faults/canary.js';
import { findKey } from '../../pages/faults/support/keyForms.js';
import { type ScriptedUpstream, startUpstream } from '../processes/scriptedUpstream.js';
import { type Program, startProgram } from '../processes/startProgram.js';
import { folderStore } from './folderStore.js';
import { redisStore } from './redisStore.js';
import type { Store } from './Store.js';

const LONG_MS = 60_000;
const SHORT_MS = 400;

/** Started, for these tests alone, by `npm run check:full` (scripts/support/redis.mjs). */
const redisUrl = process.env.CHECK_REDIS_URL;

const stores = [
  named('a folder', folderStore),
  ...(redisUrl ? [named('Redis', () => redisStore(redisUrl))] : []),
];

function named(name: string, open: () => Promise<Store>): [string, () => Promise<Store>] {
  return [name, open];
}

/** Ids that some store may take for paths, patterns, or prefixes or spellings of each other. */
const ODD_IDS = [
  '../../etc/passwd',
  '..',
  'a:b',
  'a/b',
  'a\\b',
  'a',
  'Acme',
  'acme',
  'acme ',
  'acme\r\nSET x 1\r\n',
  'acme?x=1',
  'acme$',
  '*',
  'équipe',
  'e\u0301quipe',
  '東京🏢',
  '__proto__',
  'x'.repeat(300),
  `${'x'.repeat(300)}y`,
];

describe.each(stores)('two servers that share %s', (_name, open) => {
  let store: Store;
  let upstream: ScriptedUpstream;
  let one: Program;
  let other: Program;
  let shortLived: Program;
  let answers = 0;

  const start = (freshMs: number) =>
    startProgram(new URL('app/storeServer.ts', import.meta.url), [
      upstream.url,
      String(freshMs),
      JSON.stringify(store.place),
    ]);

  beforeAll(async () => {
    store = await open();
    upstream = await startUpstream();
    countUp();
    [one, other, shortLived] = await Promise.all([start(LONG_MS), start(LONG_MS), start(SHORT_MS)]);
  });
  afterAll(async () => {
    await Promise.all([one, other, shortLived].map((program) => program.close()));
    await Promise.all([upstream.close(), store.close()]);
  });

  /** From now on, every upstream response is different. */
  function countUp(): void {
    upstream.follow((_request, socket) => {
      answers += 1;
      const body = JSON.stringify({ ...documentedExample, credits: answers, secret: CANARY });
      socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${body}`);
    });
  }

  async function read(program: Program, team: string): Promise<{ status: number; body: unknown }> {
    const headers = { 'x-team': encodeURIComponent(team) };
    const response = await fetch(`${program.url}/api/credits`, { headers });
    return { status: response.status, body: await response.json() };
  }

  /** The credits that a server returns for a team. */
  async function creditsAt(program: Program, team: string): Promise<unknown> {
    const { body } = await read(program, team);
    return (body as { credits?: unknown }).credits;
  }

  /** The key and the text of the entry that a server writes for a team. */
  async function entryOf(team: string): Promise<{ key: string; text: string }> {
    await read(one, team);
    const all = [...(await store.entries())];
    const [key, text] = all.find(([, entry]) => JSON.parse(entry).team === team) ?? [];
    if (!key || !text) throw new Error(`nothing is stored for ${team}`);
    return { key, text };
  }

  it('the second one serves what the first one read', async () => {
    const credits = await creditsAt(one, 'shared');
    upstream.takeRequests();
    expect(await creditsAt(other, 'shared')).toBe(credits);
    expect(upstream.takeRequests()).toEqual([]);
  });

  it('a stale entry is read again, and then served by both', async () => {
    const before = await creditsAt(one, 'aging');
    await new Promise((resolve) => setTimeout(resolve, SHORT_MS + 50));
    upstream.takeRequests();
    const after = await creditsAt(shortLived, 'aging');
    expect(after).not.toBe(before);
    expect(upstream.takeRequests()).toHaveLength(1);
    expect(await creditsAt(other, 'aging')).toBe(after);
  });

  it('teams are kept apart, whatever their ids', async () => {
    const credits = await Promise.all(ODD_IDS.map((team) => creditsAt(one, team)));
    expect(new Set(credits).size).toBe(ODD_IDS.length);
    upstream.takeRequests();
    expect(await Promise.all(ODD_IDS.map((team) => creditsAt(other, team)))).toEqual(credits);
    expect(upstream.takeRequests()).toEqual([]);
  });

  it('every entry has a hashed name, contains no API key, and expires', async () => {
    await read(one, '../../../escaped');
    const entries = await store.entries();
    expect(entries.size).toBeGreaterThan(0);
    for (const [key, text] of entries) {
      expect(key).toMatch(/^react-credit-widgets:[\da-f]{64}$/);
      expect(findKey(CANARY, { [key]: [text] })).toEqual([]);
      expect(Object.keys(JSON.parse(text)).sort()).toEqual(['info', 'readAtMs', 'team', 'version']);
      const left = await store.secondsLeft(key);
      if (left === null) continue; // a folder has no expiry
      expect(left).toBeGreaterThan(0); // Redis says -1 for an entry that never expires
      expect(left).toBeLessThanOrEqual(60);
    }
  });

  it.each<[string, (entry: Record<string, unknown>) => unknown]>([
    ['of another team', (entry) => ({ ...entry, team: 'victim-2' })],
    ['of another version', (entry) => ({ ...entry, version: 2 })],
    ['from long ago', (entry) => ({ ...entry, readAtMs: 0 })],
    ['from the future', (entry) => ({ ...entry, readAtMs: Date.now() + LONG_MS * 2 })],
    ['without a time', (entry) => ({ ...entry, readAtMs: 'now' })],
    ['without credits', (entry) => ({ ...entry, info: { error: 'upstream_error' } })],
    ['that is a list', (entry) => [entry]],
    ['that is null', () => null],
    ['that is a string', () => 'credits'],
  ])('an entry %s counts as missing', async (what, corrupt) => {
    const { key, text } = await entryOf(`corrupted ${what}`);
    const { credits } = JSON.parse(text).info;
    await store.write(key, JSON.stringify(corrupt(JSON.parse(text))));
    expect(await creditsAt(other, `corrupted ${what}`)).toBeGreaterThan(credits);
  });

  it.each([0, 1, 40, -1])('an entry cut at %i counts as missing', async (at) => {
    const team = `cut at ${at}`;
    const { key, text } = await entryOf(team);
    await store.write(key, text.slice(0, at));
    expect(await creditsAt(other, team)).toBeGreaterThan(JSON.parse(text).info.credits);
  });

  it('only documented fields are served from an entry that another program wrote', async () => {
    const { key, text } = await entryOf('poisoned');
    const entry = JSON.parse(text);
    const info = '{"credits":7,"owner":"x","breakdown":[{"owner":"x"}]}';
    await store.write(key, JSON.stringify({ ...entry, info: '?' }).replace('"?"', info));
    expect(await read(other, 'poisoned')).toEqual({
      status: 200,
      body: { credits: 7, breakdown: [{}] },
    });
  });

  it('failures are not stored', async () => {
    const before = await store.entries();
    for (const answer of ['500 No', '402 No', '200 OK', '302 Found']) {
      upstream.follow((_request, socket) => {
        socket.end(`HTTP/1.1 ${answer}\r\nconnection: close\r\n\r\n{"error":"no"}`);
      });
      expect(await read(one, `failing with ${answer}`)).toMatchObject({ status: 502 });
    }
    const added = [...(await store.entries())].filter(([key]) => !before.has(key));
    expect(added).toEqual([]);
    countUp();
    expect(await read(one, 'failing with 500 No')).toMatchObject({ status: 200 });
  });

  it('a server that is killed while it writes breaks nothing for the other', async () => {
    const plan = { id: 'SUB_PRO', display_name: 'long '.repeat(200_000) };
    upstream.follow((_request, socket) => {
      answers += 1;
      const body = JSON.stringify({ credits: answers, active_subscription: plan });
      socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${body}`);
    });
    const teams = Array.from({ length: 40 }, (_, index) => `killed ${index}`);
    const killed = await start(LONG_MS);
    const known = (await store.entries()).size;
    const pending = teams.map((team) => read(killed, team).catch(() => null));
    const written = async () => (await store.entries()).size - known;
    await expect.poll(written, { interval: 1, timeout: 10_000 }).toBeGreaterThanOrEqual(3);
    await killed.kill();
    await Promise.all(pending);
    await killed.close();
    countUp();
    const responses = await Promise.all(teams.map((team) => read(other, team)));
    expect(responses.map(({ status }) => status)).toEqual(teams.map(() => 200));
    const credits = responses.map(({ body }) => (body as { credits: number }).credits);
    expect(new Set(credits).size).toBe(teams.length);
  });
});
