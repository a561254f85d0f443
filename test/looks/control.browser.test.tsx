import { describe, expect, it } from 'vitest';
import styles from '../../src/theme/styles.css?raw';
import { expectSameAppearance } from './support/expectSameAppearance.js';
import { neutral } from './support/hosts.js';
import { differences } from './support/looks.js';
import { differingPixels } from './support/pictures.js';
import type { Scene } from './support/scenes.js';
import { type Appearance, showScene } from './support/showScene.js';

// Proof that the comparison finds differences; otherwise finding none would mean nothing.

const scene: Scene = { name: 'lots', columns: [{ width: 600, shows: ['lots, all shown'] }] };

let neutralAppearance: Promise<Appearance[]> | undefined;

async function compareWith(...sheets: string[]) {
  neutralAppearance ??= showScene(neutral, scene);
  const [expected] = await neutralAppearance;
  const [found] = await showScene({ sheets }, scene);
  if (!expected || !found) throw new Error('nothing was rendered');
  return {
    lines: differences(expected.looks, found.looks),
    pixels: differingPixels(expected.picture, found.picture),
    expectSame: () => expectSameAppearance([found], [expected]),
  };
}

describe('the comparison of looks', () => {
  it('finds no difference between two pages without rules', async () => {
    const { lines, pixels } = await compareWith(styles);
    expect([lines, pixels]).toEqual([[], 0]);
  });

  it.each([
    ['a color', 'x-box h3 { color: red }', /^title #\d+ \{ color: .* → rgb\(255, 0, 0\) \}$/m],
    ['spaced letters', 'x-box button { letter-spacing: 1px }', /letter-spacing: normal → 1px/],
    ['a position', 'x-box ol { translate: 0 3px }', /^lots-list #\d+ \{ box: /m],
    ['a shape', 'x-box rect { fill: red }', /fill: .* → rgb\(255, 0, 0\)/],
    ['generated content', 'x-box li::before { content: "x" }', /^parts: /],
    ['a shadow', 'x-box figure { box-shadow: inset 0 0 1px red }', /box-shadow/],
  ])('finds %s leaking in, in numbers and in the picture', async (_what, rule, line) => {
    // As strong as a rule with an id.
    const leak = rule.replace('x-box', 'x-box:not(#app)');
    const { lines, pixels, expectSame } = await compareWith(styles, leak);
    expect(lines.join('\n')).toMatch(line);
    expect(pixels).toBeGreaterThan(0);
    expect(expectSame).toThrow();
  });

  it('finds a missing stylesheet', async () => {
    const { lines, pixels, expectSame } = await compareWith('');
    expect(lines).not.toEqual([]);
    expect(pixels).toBeGreaterThan(1_000);
    expect(expectSame).toThrow();
  });
});
