import { describe, expect, it } from 'vitest';
import { themeToProperties } from '../../src/theme/themeToCss.js';
import { everyToken } from './support/everyToken.js';
import { rules } from './support/stylesheet.js';

describe('CreditsTheme', () => {
  const values = rules.flatMap(({ declarations }) => declarations.map(([, value]) => value));
  const read = values.flatMap((value) => value.match(/(?<=var\(\s*)--cw-[a-z-]+/g) ?? []);
  const tokens = Object.keys(themeToProperties(everyToken)).filter(
    (name) => name !== 'color-scheme',
  );

  it.each(tokens)('%s is read by the stylesheet', (property) => {
    expect(read).toContain(property);
  });
});
