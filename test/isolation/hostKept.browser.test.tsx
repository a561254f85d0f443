import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import { describe, expect, it } from 'vitest';
import styles from '../../src/theme/styles.css?raw';
import brutal from './support/brutal.css?raw';
import { openHost } from './support/hostFrame.js';
import { hostPage } from './support/hostPage.js';
import { layeredStyles } from './support/hosts.js';
import { differences, everythingOf } from './support/looks.js';
import { tailwindWith } from './support/tailwind.js';

/** Every style of every element of a host's page, `html` and `head` included. */
async function stylesOf(...sheets: string[]) {
  // As many style elements in each page, so that the pages differ in rules alone.
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
  ])('keeps every style of every element beside %s', async (_sheet, ours) => {
    const before = await stylesOf(own);
    expect(before.length).toBeGreaterThan(50);
    expect(differences(before, await stylesOf(own, ours))).toEqual([]);
  });

  it('would be told apart if one rule met it', async () => {
    const leak = `${styles} html:not(#app) button { color: rebeccapurple }`;
    const found = differences(await stylesOf(own), await stylesOf(own, leak));
    expect(found.join('\n')).toMatch(/^button #\d+ \{ color: .* → rgb\(102, 51, 153\) \}$/m);
  });
});
