import { describe, expect, it } from 'vitest';
import { rules } from './support/stylesheet.js';

const declarations = rules.flatMap((rule) =>
  rule.declarations.map(([property, value]) => ({
    property,
    value,
    line: `${rule.selectors.join(', ')} { ${property}: ${value} }`,
  })),
);

/** A selector without its conditions; `:where()` adds nothing to specificity. */
function withoutConditions(selector: string): string {
  let rest = selector;
  for (let at = rest.indexOf(':where('); at >= 0; at = rest.indexOf(':where(')) {
    let depth = 0;
    let end = at + ':where'.length;
    do {
      if (rest[end] === '(') depth += 1;
      if (rest[end] === ')') depth -= 1;
      end += 1;
    } while (depth > 0);
    rest = rest.slice(0, at) + rest.slice(end);
  }
  return rest;
}

describe('styles.css', () => {
  it('is parsed completely', () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.some(({ within }) => within.length > 0)).toBe(true);
  });

  it('has only selectors of exactly one class, which cannot match a host’s own elements', () => {
    const exceptions = [
      // All of them only at the root of a widget or inside it.
      ':where(.cw-root):not(a a a)',
      '.cw-root :where(*)',
      '.cw-root :where(*)::before',
      '.cw-root :where(*)::after',
    ];
    const others = rules
      .flatMap(({ selectors }) => selectors)
      .filter((selector) => !exceptions.includes(selector))
      .filter((selector) => !/^\.cw-[a-z-]+(::(before|after))?$/.test(withoutConditions(selector)));
    expect(others).toEqual([]);
  });

  it('has no !important', () => {
    expect(declarations.filter(({ value }) => value.includes('!')).map(({ line }) => line)).toEqual(
      [],
    );
  });

  it('reads the public tokens and never sets them', () => {
    const set = declarations.filter(({ property }) => property.startsWith('--cw-'));
    expect(set.map(({ line }) => line)).toEqual([]);
  });

  it('has a default for every token that it reads', () => {
    const bare = declarations.filter(({ value }) => /var\(--cw-[a-z-]+\)/.test(value));
    expect(bare.map(({ line }) => line)).toEqual([]);
  });

  it('defines every private property that it reads', () => {
    const read = declarations.flatMap(({ value }) => value.match(/--_cw-[a-z-]+/g) ?? []);
    const defined = new Set(declarations.map(({ property }) => property));
    expect(read.filter((name) => !defined.has(name))).toEqual([]);
  });

  it('uses logical properties only, never left or right', () => {
    const svgShapes = /^\.cw-(track|fill)\b/;
    const physical = declarations.filter(({ property, value, line }) => {
      if (property.startsWith('--')) return false;
      if (/^(min-|max-)?(width|height)$/.test(property)) return !svgShapes.test(line);
      if (/^(float|clear|text-align|caption-side)$/.test(property)) return /left|right/.test(value);
      if (/^(margin|padding|inset|border-(width|color|style|radius))$/.test(property)) {
        return value.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').split(/\s+/).length > 3;
      }
      return /(^|-)(left|right|top|bottom)(-|$)/.test(property);
    });
    expect(physical.map(({ line }) => line)).toEqual([]);
  });

  it('loads nothing: no import, no font, no image', () => {
    expect(declarations.filter(({ value }) => /url\(|@import/.test(value))).toEqual([]);
    expect(rules.flatMap(({ within }) => within).join()).not.toMatch(/@(font-face|import|layer)/);
  });

  it.each(['animation', 'transition'])(
    'stops every %s for users who prefer reduced motion',
    (property) => {
      const moving = rules.filter(({ declarations: own, within }) =>
        own.some(([name, value]) => name === property && value !== 'none' && within.length === 0),
      );
      const stopped = rules
        .filter(({ within }) => within.some((at) => at.includes('prefers-reduced-motion: reduce')))
        .filter(({ declarations: own }) =>
          own.some(([name, value]) => name === property && value === 'none'),
        )
        .flatMap(({ selectors }) => selectors);
      expect(moving.length).toBeGreaterThan(0);
      for (const selector of moving.flatMap(({ selectors }) => selectors)) {
        expect(stopped).toContain(withoutConditions(selector));
      }
    },
  );

  it('has no other motion, and none under a condition', () => {
    const moving = declarations.filter(({ property }) => /^(animation|transition)-/.test(property));
    expect(moving.map(({ line }) => line)).toEqual([]);
    const conditional = rules.filter(
      ({ declarations: own, within }) =>
        within.length > 0 &&
        own.some(([name, value]) => /^(animation|transition)$/.test(name) && value !== 'none'),
    );
    expect(conditional).toEqual([]);
  });

  it('has rules for forced colors and for print', () => {
    const conditions = rules.flatMap(({ within }) => within);
    expect(conditions).toContain('@media (forced-colors: active)');
    expect(conditions).toContain('@media print');
  });
});
