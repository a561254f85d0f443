import source from '../../src/theme/CreditsTheme.ts?raw';
import { THEME_KINDS } from '../../src/theme/themeKinds.js';
import { parseTheme } from './parseTheme.js';

/** Every token of `CreditsTheme`, as its file declares them. */
export const themeTokens = parseTheme(source, THEME_KINDS);

/** Those that are colors. */
export const colorTokens = themeTokens.filter(({ type }) => type === 'ThemeColor');
