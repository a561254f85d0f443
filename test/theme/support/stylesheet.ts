import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../../src/theme/styles.css', import.meta.url), 'utf8');

/** One rule of the stylesheet. */
export interface Rule {
  selectors: string[];
  declarations: [property: string, value: string][];
  /** The at-rules round it, outermost first. */
  within: string[];
}

const PROPERTY = /@property (--_cw-[a-z-]+) \{([^}]*)\}/g;

const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '');

/** What each registered property is where nothing valid is set. */
export const registered: ReadonlyMap<string, string> = new Map(
  [...withoutComments.matchAll(PROPERTY)].map(([, name = '', body = '']) => [
    name,
    /initial-value: ([^;]*);/.exec(body)?.[1] ?? '',
  ]),
);

const text = withoutComments.replace(PROPERTY, '');

/** Every style rule of styles.css; the steps of keyframes are none. */
export const rules: Rule[] = parse(text, []).filter(
  ({ within }) => !within.some((at) => at.startsWith('@keyframes')),
);

function parse(block: string, within: string[]): Rule[] {
  const found: Rule[] = [];
  let start = 0;
  for (let open = block.indexOf('{'); open >= 0; open = block.indexOf('{', start)) {
    const close = closing(block, open);
    const prelude = block.slice(start, open).trim();
    const body = block.slice(open + 1, close);
    if (prelude.startsWith('@')) found.push(...parse(body, [...within, prelude]));
    else found.push({ selectors: splitList(prelude), declarations: declare(body), within });
    start = close + 1;
  }
  if (block.slice(start).trim()) throw new Error(`not understood: ${block.slice(start)}`);
  return found;
}

function closing(block: string, open: number): number {
  let depth = 0;
  for (let at = open; at < block.length; at += 1) {
    if (block[at] === '{') depth += 1;
    if (block[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('a brace is not closed');
}

/** A selector list at its outer commas. */
function splitList(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

function declare(body: string): [string, string][] {
  if (body.includes('{')) throw new Error(`nested rules are not read: ${body}`);
  return body
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}

/** The value of the first declaration of a property in a rule with that selector. */
export function declared(selector: string, property: string): string {
  for (const { selectors, declarations } of rules) {
    const match = selectors.includes(selector) && declarations.find(([name]) => name === property);
    if (match) return match[1];
  }
  throw new Error(`${selector} declares no ${property}`);
}
