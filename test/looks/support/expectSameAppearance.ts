import { expect } from 'vitest';
import { differences } from './looks.js';
import { differingPixels } from './pictures.js';
import type { Appearance } from './showScene.js';

/** Fails unless the same widgets look the same, in the boxes and styles of all elements and in every pixel. */
export function expectSameAppearance(
  found: readonly Appearance[],
  expected: readonly Appearance[],
  wins?: RegExp,
): void {
  expect(found.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  for (const [at, { name, looks, picture }] of expected.entries()) {
    const other = found[at];
    if (!other) continue;
    const lines = differences(looks, other.looks).filter((line) => !wins?.test(line));
    expect(lines, name).toEqual([]);
    expect(differingPixels(picture, other.picture), `differing pixels of ${name}`).toBe(0);
  }
}
