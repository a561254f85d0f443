import type { CreditsTheme } from 'react-credit-widgets';
import { describe, expect, it } from 'vitest';
import { themeToProperties } from '../../src/theme/themeToCss.js';
import { everyToken } from './support/everyToken.js';

/** A theme as an untyped caller may pass it. */
function untyped(json: string): CreditsTheme {
  return JSON.parse(json);
}

describe('themeToProperties', () => {
  it('declares nothing for an empty theme', () => {
    expect(themeToProperties({})).toEqual({});
    expect(themeToProperties({ kinds: {} })).toEqual({});
  });

  it('maps every token to its custom property', () => {
    expect(themeToProperties(everyToken)).toEqual({
      'color-scheme': 'dark',
      '--cw-accent': '#111111',
      '--cw-accent-foreground': '#222222',
      '--cw-background': '#333333',
      '--cw-foreground': '#444444',
      '--cw-muted-foreground': '#555555',
      '--cw-border': '#666666',
      '--cw-positive': '#777777',
      '--cw-warning': '#888888',
      '--cw-danger': '#999999',
      ...Object.fromEntries(
        Object.entries(everyToken.kinds).map(([kind, color]) => [`--cw-kind-${kind}`, color]),
      ),
      '--cw-radius': '0',
      '--cw-spacing': '8px',
      '--cw-font-family': 'Georgia, serif',
      '--cw-font-size': '1rem',
      '--cw-shadow': '0 1px 2px #000000',
    });
  });

  it.each([
    [{ accent: { light: '#fff', dark: 'var(--brand)' } }, '--cw-accent'],
    [{ kinds: { 'top-up': { light: '#fff', dark: 'var(--brand)' } } }, '--cw-kind-top-up'],
  ])('maps a light/dark pair to light-dark(): %j', (theme, property) => {
    expect(themeToProperties(theme)).toEqual({ [property]: 'light-dark(#fff, var(--brand))' });
  });

  it.each([
    ['light', { 'color-scheme': 'light' }],
    ['dark', { 'color-scheme': 'dark' }],
    ['auto', { 'color-scheme': 'light dark' }],
    ['inherit', {}],
  ] as const)('declares colorScheme %s', (colorScheme, declarations) => {
    expect(themeToProperties({ colorScheme })).toEqual(declarations);
  });

  it.each([
    '{"color: red; --cw-accent": "blue"}',
    '{"accent)": "blue"}',
    '{"kinds": {"top-up;x": "blue"}}',
    '{"colorScheme": "sepia"}',
  ])('ignores unknown keys: %s', (json) => {
    expect(themeToProperties(untyped(json))).toEqual({});
  });

  it('sets only --cw- properties, whatever a theme contains', () => {
    const json =
      '{"color": "red", "--x": "1", "__proto__": {"accent": "blue"}, "kinds": {"a": "b"}}';
    for (const property of Object.keys(themeToProperties(untyped(json)))) {
      expect(property).toMatch(/^--cw-[a-z-]+$/);
    }
  });
});
