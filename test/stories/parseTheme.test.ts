import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEME_KINDS } from '../../src/theme/themeKinds.js';
import { themeToProperties } from '../../src/theme/themeToCss.js';
import { parseTheme } from '../../stories/tokens/parseTheme.js';
import { propertyOf } from '../../stories/tokens/propertyOf.js';
import { everyToken } from '../theme/support/everyToken.js';

const file = new URL('../../src/theme/CreditsTheme.ts', import.meta.url);

describe('parseTheme', () => {
  const tokens = parseTheme(readFileSync(file, 'utf8'), THEME_KINDS);

  it('finds every token of the type, and each kind', () => {
    const { kinds, ...others } = everyToken;
    const expected = [...Object.keys(others), ...Object.keys(kinds).map((kind) => `kinds.${kind}`)];
    expect(tokens.map(({ name }) => name).sort()).toEqual(expected.sort());
  });

  it('reads type and doc line', () => {
    expect(tokens.find(({ name }) => name === 'accent')).toEqual({
      name: 'accent',
      type: 'ThemeColor',
      doc: 'Meter, primary button, focus ring.',
    });
  });

  it('gives tokens the names that their custom properties derive from', () => {
    const properties = tokens.map(({ name }) => propertyOf(name));
    expect(properties.sort()).toEqual(Object.keys(themeToProperties(everyToken)).sort());
  });

  it('strips tags and line breaks from a doc line, and undefined from a type', () => {
    const scheme = tokens.find(({ name }) => name === 'colorScheme');
    expect(scheme?.type).toBe("'inherit' | 'auto' | 'light' | 'dark'");
    expect(scheme?.doc).toMatch(/^`inherit` follows .* user's system\. Set as .*\.$/);
  });

  it('names what is missing from a file of another kind', () => {
    expect(() => parseTheme('export const a = 1;', [])).toThrow('export interface CreditsTheme');
  });
});
