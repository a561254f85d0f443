import { describe, expect, it } from 'vitest';
import { printTheme } from '../../stories/tokens/editor/printTheme.js';

describe('printTheme', () => {
  it('says so when there is nothing to print', () => {
    expect(printTheme('default', false, {})).toMatch(/^\/\/ The default/);
  });

  it('spreads a preset by its name', () => {
    expect(printTheme('ink', false, {})).toBe(
      [
        "import type { CreditsTheme } from 'react-credit-widgets';",
        "import { ink } from 'react-credit-widgets/themes';",
        '',
        'export const theme: CreditsTheme = {',
        '  ...ink,',
        '};',
        '',
      ].join('\n'),
    );
  });

  it('keeps the kinds of the preset that were not edited', () => {
    const edits = { radius: '0', kinds: { 'top-up': { light: '#000', dark: '#fff' } } };
    expect(printTheme('soft', true, edits)).toContain(
      [
        '  ...soft,',
        "  radius: '0',",
        '  kinds: {',
        '    ...soft.kinds,',
        "    'top-up': { light: '#000', dark: '#fff' },",
        '  },',
      ].join('\n'),
    );
  });

  it('escapes quotes', () => {
    expect(printTheme('default', false, { fontFamily: "'Inter', serif" })).toContain(
      "fontFamily: '\\'Inter\\', serif'",
    );
  });
});
