import { type FullNode, fullTree } from './accessibilityTree.js';

/** Roles that a screen reader announces, or that end a line; other text is read together with its neighbors. */
const PARTS = new Set([
  ...['group', 'figure', 'list', 'listitem', 'table', 'rowgroup', 'row', 'status', 'paragraph'],
  ...['heading', 'button', 'link', 'meter', 'slider', 'caption', 'Figcaption'],
]);
/** Named by their content, so the content is not read a second time. */
const LEAVES = new Set(['heading', 'button', 'link', 'meter', 'slider']);
/** Not announced themselves; they only end a line. */
const SILENT = new Set(['paragraph', 'Figcaption', 'rowgroup', 'caption', 'row']);
const FACTS = new Set(['level', 'expanded', 'disabled', 'busy']);

/**
 * What a screen reader announces on this test's page, one line for each stop: role, name, value, description and state
 * as Chromium exposes them, with nested parts indented.
 */
export async function transcript(): Promise<string> {
  const nodes = await fullTree();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: FullNode) => childIds.flatMap((id) => byId.get(id) ?? []);
  const lines: string[] = [];

  function read(node: FullNode, depth: number, text: string[]): void {
    const role = String(node.role?.value);
    if (role === 'InlineTextBox') return;
    if (role === 'StaticText') {
      text.push(String(node.name?.value));
      return;
    }
    if (node.ignored || !PARTS.has(role)) {
      for (const child of childrenOf(node)) read(child, depth, text);
      return;
    }
    flush(text, depth);
    const own: string[] = [];
    const start = lines.length;
    const inner = SILENT.has(role) ? depth : depth + 1;
    if (!LEAVES.has(role)) for (const child of childrenOf(node)) read(child, inner, own);
    const isOneLine = role === 'listitem' && lines.length === start;
    const line = isOneLine ? `listitem ${joined(own)}` : announcementOf(node, role);
    if (!isOneLine) flush(own, inner);
    if (!SILENT.has(role)) lines.splice(start, 0, '  '.repeat(depth) + line);
  }

  function flush(text: string[], depth: number): void {
    const line = joined(text.splice(0));
    if (line) lines.push('  '.repeat(depth) + line);
  }

  const text: string[] = [];
  const [root] = nodes;
  if (root) read(root, 0, text);
  flush(text, 0);
  return `\n${lines.join('\n')}\n`;
}

function announcementOf(node: FullNode, role: string): string {
  const facts = (node.properties ?? []).flatMap(factOf).join(', ');
  const valueText = node.properties?.find(({ name }) => name === 'valuetext')?.value.value;
  const value = (valueText ?? node.value?.value) ? `: ${valueText ?? node.value?.value}` : '';
  const description = node.description?.value ? ` – ${node.description.value}` : '';
  const name = node.name?.value ? ` "${node.name.value}"` : '';
  return `${role}${name}${value}${description}${facts && ` (${facts})`}`;
}

/** A state that a screen reader adds: "level 3", "expanded", "collapsed", "busy". */
function factOf({ name, value: { value } }: NonNullable<FullNode['properties']>[number]): string[] {
  if (!FACTS.has(name)) return [];
  if (name === 'level') return [`level ${value}`];
  if (name === 'expanded') return [value ? 'expanded' : 'collapsed'];
  return value ? [name] : [];
}

/** Texts joined as they are read one after the other. */
function joined(texts: readonly string[]): string {
  return texts
    .reduce((line, text) => (/^[\s,.;:)]|^$/.test(text) ? line + text : `${line} ${text}`), '')
    .replace(/\s+/g, ' ')
    .trim();
}
