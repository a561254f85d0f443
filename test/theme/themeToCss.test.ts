import { themeToCss } from 'react-credit-widgets';
import { describe, expect, it } from 'vitest';

describe('themeToCss', () => {
  it('prints one rule for the selector', () => {
    const theme = { colorScheme: 'auto', accent: '#e6007a', radius: '0' } as const;
    expect(themeToCss(theme, '.billing')).toBe(
      '.billing {\n  color-scheme: light dark;\n  --cw-accent: #e6007a;\n  --cw-radius: 0;\n}\n',
    );
  });

  it('prints the colors of both schemes', () => {
    const theme = { kinds: { setup: { light: 'red', dark: 'pink' } } };
    expect(themeToCss(theme, ':root')).toBe(
      ':root {\n  --cw-kind-setup: light-dark(red, pink);\n}\n',
    );
  });

  it('prints a rule without declarations for an empty theme', () => {
    expect(themeToCss({}, '.cw-root').replace(/\s/g, '')).toBe('.cw-root{}');
  });
});
