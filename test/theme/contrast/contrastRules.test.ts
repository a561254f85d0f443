import { describe, expect, it } from 'vitest';
import { contrastRules } from '../../../src/theme/contrast/contrastRules.js';
import { tokenProperties } from '../../../src/theme/tokenProperties.js';
import { everyToken } from '../support/everyToken.js';
import { registered, rules } from '../support/stylesheet.js';

const isColor = (value: unknown) => typeof value === 'string' && /^#[\da-f]{6}$/.test(value);

/** The tokens that are colors, kinds among them, as a host writes them. */
const colors = [
  ...Object.entries(everyToken),
  ...Object.entries(everyToken.kinds).map(([kind, value]) => [`kinds.${kind}`, value] as const),
]
  .filter(([, value]) => isColor(value))
  .map(([token]) => token);

const themed = Object.keys(tokenProperties(everyToken));
const own = new Set([
  ...registered.keys(),
  ...rules.flatMap(({ declarations }) => declarations.map(([property]) => property)),
]);

const titled = contrastRules.map((rule) => [rule.token, rule] as const);

describe('contrastRules', () => {
  it('cover every theme color except background and border', () => {
    const judged = [...contrastRules.map(({ token }) => token), 'background', 'border'];
    expect(judged.toSorted()).toEqual(colors.toSorted());
  });

  it.each(titled)('judge %s again when its color or its surface changes', (_token, rule) => {
    const [group, kind] = rule.token.split('.');
    const theme = kind ? { kinds: { [kind]: 'red' } } : { [group ?? '']: 'red' };
    expect(rule.touchedBy).toEqual(expect.arrayContaining(Object.keys(tokenProperties(theme))));
    expect(rule.touchedBy).toContain(rule.surface.replace('--_cw-', '--cw-'));
    expect(themed).toEqual(expect.arrayContaining([...rule.touchedBy]));
  });

  it.each(titled)('read %s from properties that the stylesheet has', (_token, rule) => {
    expect(rule.sources).toEqual(expect.arrayContaining([rule.property, rule.surface]));
    expect([...own]).toEqual(expect.arrayContaining([...rule.sources]));
  });
});
