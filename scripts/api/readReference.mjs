import ts from 'typescript-5.9';
import { compilerOptions, root } from './compilerOptions.mjs';
import { readModule } from './readModule.mjs';
import { reportStylesheet } from './reportStylesheet.mjs';

const STYLESHEETS = {
  'styles.css': 'The stylesheet. Import it once, before or after your own.',
  'styles.layer.css':
    'The same styles in a cascade layer, so that any unlayered rule of yours wins.',
};

/**
 * Sections of the reference, one per entry. What the main entry re-exports is described with the entry it comes from.
 *
 * @param {import('../package/entries.mjs').Entry[]} entries
 */
export async function readReference(entries) {
  const files = entries.flatMap(({ modules }) => modules.map(({ types }) => root + types));
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, root);
  const program = ts.createProgram(files, options);

  const sections = [];
  for (const { specifier, name, isStylesheet, modules } of entries) {
    if (isStylesheet) {
      sections.push({ specifier, text: await stylesheetText(name, modules[0].file), items: [] });
      continue;
    }
    const read = modules.map(({ types }) => readModule(program, root + types));
    const text = read.map((module) => module.text).find(Boolean);
    if (!text) throw new Error(`${specifier}: its file has no @packageDocumentation comment`);
    sections.push(
      modules.length === 1
        ? { specifier, text, items: read[0].items }
        : { specifier, text: `${text}\n\n${moduleTable(modules, read)}`, items: [] },
    );
  }
  const [main, ...others] = sections;
  const elsewhere = new Set(others.flatMap(({ items }) => items.map((item) => item.name)));
  return [{ ...main, items: main.items.filter(({ name }) => !elsewhere.has(name)) }, ...others];
}

async function stylesheetText(name, file) {
  const { layer, properties } = await reportStylesheet(file);
  const text = STYLESHEETS[name];
  if (!text) throw new Error(`${name}: describe it in scripts/api/readReference.mjs`);
  const list = properties.map((property) => `\`${property}\``).join(', ');
  return [text, layer ? `Layer: \`${layer}\`.` : `Custom properties that it reads: ${list}.`].join(
    '\n\n',
  );
}

/** A table of modules with the same shape, such as the catalogs. */
function moduleTable(modules, read) {
  const rows = modules.map(({ specifier }, index) => {
    const [{ name, type, doc }] = read[index].items;
    return `| \`${specifier}\` | \`${name}: ${type}\` | ${doc.text} |`;
  });
  return ['| Module | Exports | Language |', '| --- | --- | --- |', ...rows].join('\n');
}
