import { describe, expect, it } from 'vitest';
import { mergeThemes } from '../../src/theme/mergeThemes.js';
import { themeToProperties } from '../../src/theme/themeToProperties.js';

describe('mergeThemes', () => {
  it('takes each token of the widget before that of the provider', () => {
    const merged = mergeThemes({ accent: 'red', radius: '4px' }, { accent: 'blue' });
    expect(themeToProperties(merged)).toEqual({ '--cw-accent': 'blue', '--cw-radius': '4px' });
  });

  it('merges kind by kind', () => {
    const merged = mergeThemes(
      { kinds: { setup: 'red', manual: 'green' } },
      { kinds: { setup: 'blue' } },
    );
    expect(merged.kinds).toEqual({ setup: 'blue', manual: 'green' });
  });

  it('lets a widget go back to the host’s scheme', () => {
    const merged = mergeThemes({ colorScheme: 'dark' }, { colorScheme: 'inherit' });
    expect(themeToProperties(merged)).toEqual({});
  });

  it('does without either', () => {
    expect(themeToProperties(mergeThemes(undefined, undefined))).toEqual({});
    expect(themeToProperties(mergeThemes(undefined, { shadow: 'none' }))).toEqual({
      '--cw-shadow': 'none',
    });
    expect(themeToProperties(mergeThemes({ shadow: 'none' }, undefined))).toEqual({
      '--cw-shadow': 'none',
    });
  });

  it('leaves both themes as they were', () => {
    const [base, theme] = [{ kinds: { setup: 'red' } }, { kinds: { setup: 'blue' } }];
    mergeThemes(base, theme);
    expect([base, theme]).toEqual([{ kinds: { setup: 'red' } }, { kinds: { setup: 'blue' } }]);
  });
});
