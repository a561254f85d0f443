import { describe, expect, it } from 'vitest';
import { PURCHASE_KINDS } from '../../src/credits/purchaseKinds.js';
import { THEME_KINDS } from '../../src/theme/themeKinds.js';
import { declared } from './support/stylesheet.js';

describe('THEME_KINDS', () => {
  it('are the documented kinds and `other`, each once', () => {
    expect(new Set(THEME_KINDS).size).toBe(PURCHASE_KINDS.length + 1);
    expect(THEME_KINDS).toContain('other');
  });

  it.each(THEME_KINDS)('%s can be part of a custom property', (kind) => {
    expect(kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(THEME_KINDS)('data-kind="%s" has its color in the stylesheet', (kind) => {
    const condition = kind === 'other' ? '' : `:where([data-kind="${kind}"])`;
    expect(declared(`.cw-kind${condition}`, '--_cw-kind')).toBe(`var(--_cw-kind-${kind})`);
    expect(declared('.cw-root', `--_cw-kind-${kind}`)).toContain(`var(--cw-kind-${kind}, `);
  });
});
