/** One token as the type declares it. */
export interface ThemeToken {
  /** As a theme has it: `accent`, `kinds.top-up`. */
  name: string;
  /** Its TypeScript type, without `undefined`. */
  type: string;
  /** Its doc line. */
  doc: string;
}

const MEMBER = /\/\*\*([\s\S]*?)\*\/\s*(\w+)\?:\s*([\s\S]*?);/g;

/**
 * The tokens of `CreditsTheme`, read from the text of its file, in its order; `kinds` as one token a kind. `colorScheme` is
 * among them.
 *
 * @param source - Text of `src/theme/CreditsTheme.ts`.
 * @param kinds - The kinds that a theme can color.
 */
export function parseTheme(source: string, kinds: readonly string[]): ThemeToken[] {
  const members = [...after(source, 'export interface CreditsTheme {').matchAll(MEMBER)];
  return members.flatMap(([, comment = '', name = '', type = '']) => {
    const doc = sentence(comment);
    if (name !== 'kinds') return [{ name, type: withoutUndefined(type), doc }];
    return kinds.map((kind) => ({ name: `kinds.${kind}`, type: 'ThemeColor', doc }));
  });
}

function after(source: string, start: string): string {
  const at = source.indexOf(start);
  if (at < 0) throw new Error(`CreditsTheme.ts has no "${start}" any more`);
  return source.slice(at + start.length);
}

function sentence(comment: string): string {
  return comment
    .replace(/^\s*\*/gm, '')
    .replace(/@default[\s\S]*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutUndefined(type: string): string {
  return type.replace(/\s+/g, ' ').replace(/ \| undefined$/, '');
}
