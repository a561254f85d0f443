import { describe, expect, it } from 'vitest';
import { containers } from './support/containers.js';
import { expectSameAppearance } from './support/expectSameAppearance.js';
import { neutral } from './support/hosts.js';
import { showScene } from './support/showScene.js';
import type { SpecimenName } from './support/specimens.js';

/** Fits a column of 240 px; CSS pixels. */
const READABLE = 230;

const cards: readonly SpecimenName[] = ['balance, low and old', 'lots', 'kinds, table open'];
const column = (width: number, name: SpecimenName) => ({
  name,
  columns: [{ width, shows: [name] }],
});

describe.each(containers)('in $name', (host) => {
  it.each(cards)('looks as in a column of the same width, which is readable: %s', async (name) => {
    const found = await showScene(host, column(900, name), { inside: host.inside });
    const [, , width] = found[0]?.looks[0]?.style.box?.split(' ').map(Number) ?? [];
    expect(width).toBeGreaterThanOrEqual(READABLE);
    expectSameAppearance(found, await showScene(neutral, column(width ?? 0, name)));
  });
});
