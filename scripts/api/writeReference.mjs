const KINDS = {
  component: 'Components',
  hook: 'Hooks',
  function: 'Functions',
  constant: 'Constants',
  class: 'Classes',
  type: 'Types',
};
/** Types of a function's arguments are listed below that function. */
const ARGUMENT_TYPE = /(?:Props|Options|Settings)$/;
const MAX_OPEN_ROWS = 24;

/**
 * Formats the reference as Markdown.
 *
 * @param {{ specifier: string, text: string, items: import('./readModule.mjs').Item[] }[]} entries
 * @returns {string}
 */
export function writeReference(entries) {
  const sections = entries.map((entry) => ({ ...entry, groups: groupsOf(entry.items) }));
  const anchors = anchorsOf(sections);
  const link = (name, text = `\`${name}\``) =>
    anchors.has(name) ? `[${text}](#${anchors.get(name)})` : text;

  const contents = sections.flatMap(({ specifier, groups }) => [
    `- ${link(specifier)}`,
    ...groups.map(
      ({ title, owners }) =>
        `  - ${title}: ${owners.map(({ item }) => link(item.name)).join(', ')}`,
    ),
  ]);
  const body = sections.flatMap(({ specifier, text, groups }) => [
    `## \`${specifier}\``,
    text,
    ...groups.flatMap(({ title, owners }) => [
      `### ${title}`,
      ...owners.flatMap(({ item, owned }) => [
        `#### \`${item.name}\``,
        ...describe(item, link),
        ...owned.flatMap((type) => [`##### \`${type.name}\``, ...describe(type, link)]),
      ]),
    ]),
  ]);
  return [
    '# API',
    '<!-- Written by `npm run api` from types and docstrings. -->',
    'Every name on this page is covered by semantic versioning.',
    contents.join('\n'),
    ...body,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** The items of an entry by kind, each with the types listed below it. */
function groupsOf(items) {
  const owners = items.filter(
    ({ kind }) => kind === 'function' || kind === 'class' || kind === 'constant',
  );
  const ownerOf = new Map();
  for (const type of items.filter((item) => !owners.includes(item))) {
    const owner = owners.find((item) => isShownWith(type, item));
    if (owner) ownerOf.set(type, owner);
  }
  return Object.entries(KINDS).flatMap(([group, title]) => {
    const own = items
      .filter((item) => !ownerOf.has(item) && groupOf(item) === group)
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((item) => ({ item, owned: items.filter((type) => ownerOf.get(type) === item) }));
    return own.length > 0 ? [{ title, owners: own }] : [];
  });
}

function isShownWith(type, item) {
  const names = [item, ...item.members].map((part) => part.type).join(' ');
  const isNamed = new RegExp(`\\b${type.name}\\b`).test(names);
  const isNamesake = type.name.toLowerCase().startsWith(item.name.toLowerCase());
  return isNamed && (isNamesake || ARGUMENT_TYPE.test(type.name));
}

function groupOf({ name, kind, type }) {
  if (kind === 'constant') return type.includes('Component<') ? 'component' : 'constant';
  if (kind === 'function' && /^[A-Z]/.test(name)) return 'component';
  if (kind === 'function' && /^use[A-Z]/.test(name)) return 'hook';
  return kind === 'interface' ? 'type' : kind;
}

/** GitHub's anchors of all headings, by name. A repeated heading gets a number. */
function anchorsOf(sections) {
  const counts = new Map();
  const anchors = new Map();
  const add = (heading) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    if (!anchors.has(heading)) anchors.set(heading, count ? `${slug}-${count}` : slug);
  };
  add('API');
  for (const { specifier, groups } of sections) {
    add(specifier);
    for (const { title, owners } of groups) {
      add(title);
      for (const { item, owned } of owners) {
        add(item.name);
        for (const type of owned) add(type.name);
      }
    }
  }
  return anchors;
}

function describe(item, link) {
  const { kind, doc, members, params, type } = item;
  const isComponent = groupOf(item) === 'component';
  const linked = (text) => text.replaceAll(/`(\w+)`/g, (code, name) => link(name, code));
  return [
    linked(doc.text),
    !isComponent && codeOf(item),
    !isComponent && list(params, linked),
    doc.throws.map((text) => `Throws ${linked(text.replace(/^\w+/, '`$&`'))}`).join('\n\n'),
    kind === 'interface' && type && `Extends ${inherited(type, link)}.`,
    members.length > 0 && fold(table(members, link, linked), members.length),
  ];
}

function codeOf({ name, kind, type }) {
  if (kind === 'interface') return '';
  const code = {
    function: type,
    constant: `const ${name}: ${type}`,
    class: type,
    type: `type ${name} = ${type}`,
  };
  return `\`\`\`ts\n${wrapUnion(code[kind])}\n\`\`\``;
}

/** Wraps a long union. */
function wrapUnion(code) {
  if (code.length <= 100 || code.includes('\n') || !code.includes(" | '")) return code;
  const [head, ...parts] = code.split(' | ');
  return parts.reduce(
    (text, part) => {
      const line = text.slice(text.lastIndexOf('\n') + 1);
      return `${text}${line.length + part.length > 96 ? '\n ' : ''} | ${part}`;
    },
    head.replace(' = ', ' =\n  '),
  );
}

function inherited(types, link) {
  return types.replaceAll(/(\w+)(?:<[^>]*>)?/g, (type, name) => link(name, `\`${type}\``));
}

function list(params, linked) {
  return params
    .filter(({ doc }) => doc.text)
    .map(({ name, doc }) => `- \`${name}\`: ${linked(oneLine(doc.text))}`)
    .join('\n');
}

function table(members, link, linked) {
  const hasDefaults = members.some(({ doc }) => doc.fallback);
  const isMixed = new Set(members.map(({ isOptional }) => isOptional)).size > 1;
  const rows = members.map((member) => {
    const { name, doc, isOptional } = member;
    const required = isMixed && !isOptional ? '*required*' : '';
    const middle = hasDefaults || isMixed ? [fallbackOf(doc.fallback) || required] : [];
    return [
      `\`${name}\``,
      typeCell(member, link),
      ...middle,
      linked(oneLine(doc.text)).replaceAll('|', '\\|'),
    ];
  });
  const head = ['Name', 'Type', ...(hasDefaults || isMixed ? ['Default'] : []), 'What it is'];
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function typeCell({ type, isOptional }, link) {
  const bare = (isOptional ? type.replace(/ \| undefined$/, '') : type).replace(
    /^\((\(.*\).*)\)$/s,
    '$1',
  );
  const code = `\`${oneLine(bare).replaceAll('|', '\\|')}\``;
  const names = bare.replaceAll(/'[^']*'|"[^"]*"/g, '').match(/\b[A-Z]\w+/g) ?? [];
  return names.length === 1 ? link(names[0], code) : code;
}

function fallbackOf(text) {
  return /^(?:'.*'|[\d.]+|true|false)$/.test(text) ? `\`${text}\`` : text;
}

function oneLine(text) {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Collapses a long table. */
function fold(text, rows) {
  if (rows <= MAX_OPEN_ROWS) return text;
  return `<details>\n<summary>All ${rows}</summary>\n\n${text}\n\n</details>`;
}
