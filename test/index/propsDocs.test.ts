import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeFsImporter, parse } from 'react-docgen';
import { describe, expect, it } from 'vitest';

/** The props of every widget. If docs lack them, the inherited props were not found. */
const SHARED = [
  'asOfMs',
  'className',
  'classNames',
  'credits',
  'labels',
  'locale',
  'now',
  'onRefresh',
  'style',
  'theme',
  'timeZone',
  'unstyled',
];

/** The docs of a widget, as Storybook's props table reads them. */
function docsOf(name: string) {
  const path = `../../src/components/${name}/${name}.tsx`;
  const filename = fileURLToPath(new URL(path, import.meta.url));
  const babelOptions = { babelrc: false, configFile: false };
  const settings = { filename, importer: makeFsImporter(), babelOptions };
  const [docs] = parse(readFileSync(filename, 'utf8'), settings);
  return docs;
}

describe.each([
  ['CreditBalance', ['headingLevel', 'lowBalance', 'onTopUp', 'topUpHref', 'variant']],
  ['LotBreakdownChart', ['headingLevel', 'onLotSelect', 'plot', 'rows', 'view']],
  ['PlanBadge', []],
])('<%s />', (name, own) => {
  const docs = docsOf(name);
  const props = Object.entries(docs?.props ?? {});

  it('documents what it shows, its root element and its states', () => {
    expect(docs?.displayName).toBe(name);
    expect(docs?.description).toMatch(/^[A-Z][^.]+\.\n/);
    expect(docs?.description).toMatch(/`<(div|span|figure)[^`]*>`/);
    expect(docs?.description).toContain('`data-state`');
  });

  it('lists its own props and the shared ones', () => {
    expect(props.map(([prop]) => prop).sort()).toEqual([...SHARED, ...own].sort());
  });

  it.each(props)('prop: %s has its own sentence', (_prop, { description }) => {
    expect(description).toMatch(/^[A-Z`][^@]{10,}/);
  });
});
