import { bidi, invisible, marks, rightToLeft, surrogates } from './characters.js';
import { addresses, lookAlikes, names, styles, templates } from './code.js';
import type { HostileText } from './HostileText.js';
import { breakers, foreign, markup } from './markup.js';
import { chains, emoji, huges, wide } from './monsters.js';

/** All texts that a page must show as plain text. */
export const hostileTexts: readonly HostileText[] = [
  ...[...markup, ...foreign, ...breakers, ...addresses, ...templates, ...styles],
  ...[...names, ...lookAlikes, ...bidi, ...rightToLeft, ...invisible, ...marks, ...surrogates],
  ...[...wide, ...emoji, ...chains, ...huges],
];
