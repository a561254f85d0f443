import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../../src/theme/styles.css', import.meta.url), 'utf8');

/** One rule of the stylesheet. */
export interface Rule {
  selectors: string[];
  declarations: [property: string, value: string][];
  /** The enclosing at-rules, outermost first. */
  within: string[];
}

const PROPERTY = /@property (--_cw-[a-z-]+) \{([^}]*)\}/g;

const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '');

/** The initial value of each registered property. */
export const registered: ReadonlyMap<string, string> = new Map(
  [...withoutComments.matchAll(PROPERTY)].map(([, name = '', body = '']) => [
    name,
    /initial-value: ([^;]*);/.exec(body)?.[1] ?? '',
  ]),
);

const text = withoutComments.replace(PROPERTY, '');

/** Every style rule of styles.css, keyframe steps excluded. */
export const rules: Rule[] = parse(text, []).filter(
  ({ within }) => !within.some((at) => at.startsWith('@keyframes')),
);

function parse(block: string, within: string[]): Rule[] {
  const found: Rule[] = [];
  let start = 0;
  for (let open = block.indexOf('{'); open >= 0; open = block.indexOf('{', start)) {
    const close = closingBrace(block, open);
    const prelude = block.slice(start, open).trim();
    const body = block.slice(open + 1, close);
    if (prelude.startsWith('@')) found.push(...parse(body, [...within, prelude]));
    else
      found.push({ selectors: splitList(prelude), declarations: parseDeclarations(body), within });
    start = close + 1;
  }
  if (block.slice(start).trim()) throw new Error(`cannot parse: ${block.slice(start)}`);
  return found;
}

function closingBrace(block: string, open: number): number {
  let depth = 0;
  for (let at = open; at < block.length; at += 1) {
    if (block[at] === '{') depth += 1;
    if (block[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('unclosed brace');
}

/** Splits a selector list at its top-level commas. */
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

function parseDeclarations(body: string): [string, string][] {
  if (body.includes('{')) throw new Error(`nested rules are not supported: ${body}`);
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
