import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import { describe, expect, it } from 'vitest';
import styles from '../../src/theme/styles.css?raw';
import brutal from './support/brutal.css?raw';
import { openHost } from './support/hostFrame.js';
import { hostPage } from './support/hostPage.js';
import { layeredStyles } from './support/hosts.js';
import { differences, everythingOf } from './support/looks.js';
import { tailwindWith } from './support/tailwind.js';

/** All computed styles of all elements of a host's page, including `html` and `head`. */
async function stylesOf(...sheets: string[]) {
  // The same number of style elements on each page, so that pages differ in their rules only.
  const { document: page, draw, close } = await openHost({ sheets: [...sheets, ''].slice(0, 2) });
  draw(hostPage);
  const found = everythingOf(page.documentElement);
  close();
  return found;
}

const hosts = [
  ['without rules of its own', ''],
  ['with Tailwind 4', await tailwindWith('flex')],
  ['with Bootstrap 5.3', bootstrap],
  ['with rules for every element', brutal],
] as const;

describe.each(hosts)('a page %s', (_name, own) => {
  it.each([
    ['styles.css', styles],
    ['styles.layer.css', layeredStyles],
  ])('keeps all styles of all elements with %s', async (_sheet, ours) => {
    const before = await stylesOf(own);
    expect(before.length).toBeGreaterThan(50);
    expect(differences(before, await stylesOf(own, ours))).toEqual([]);
  });

  it('differs if a single rule matches it', async () => {
    const leak = `${styles} html:not(#app) button { color: rebeccapurple }`;
    const found = differences(await stylesOf(own), await stylesOf(own, leak));
    expect(found.join('\n')).toMatch(/^button #\d+ \{ color: .* → rgb\(102, 51, 153\) \}$/m);
  });
});
