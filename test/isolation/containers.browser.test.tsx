import { describe, expect, it } from 'vitest';
import { containers } from './support/containers.js';
import { expectSameSights } from './support/expectSameSights.js';
import { neutral } from './support/hosts.js';
import { showScene } from './support/showScene.js';
import type { SpecimenName } from './support/specimens.js';

/** As in a column of 240 px, CSS pixels. */
const READABLE = 230;

const cards: readonly SpecimenName[] = ['balance, low and old', 'lots', 'kinds, table open'];
const column = (width: number, name: SpecimenName) => ({
  name,
  columns: [{ width, shows: [name] }],
});

describe.each(containers)('in $name', (host) => {
  it.each(cards)('has the look of a column as wide, and one that can be read: %s', async (name) => {
    const found = await showScene(host, column(900, name), { inside: host.inside });
    const [, , width] = found[0]?.looks[0]?.style.box?.split(' ').map(Number) ?? [];
    expect(width).toBeGreaterThanOrEqual(READABLE);
    expectSameSights(found, await showScene(neutral, column(width ?? 0, name)));
  });
});
