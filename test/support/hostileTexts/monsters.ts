import { named, verbatim } from './HostileText.js';

const TEN_MB = 10_485_760;
const FAMILY = '👨‍👩‍👧‍👦';

/** A name that repeats one unit, and its cleaned form: 120 graphemes, the last one an ellipsis. */
const many = (title: string, unit: string, count: number) =>
  [title, unit.repeat(count), `${unit.repeat(119)}…`] as const;

/** A text of 10 MB, of which 33 graphemes are kept. */
const huge = (title: string, unit: string, start = unit.repeat(32)) =>
  [title, unit.repeat(Math.ceil(TEN_MB / unit.length)), `${start}…`] as const;

/** Wide letters and emoji, and lines without a break opportunity. */
export const wide = [
  ...named(70, [
    many('10,000 W', 'W', 10_000),
    many('500 ligatures of a whole phrase', '\ufdfd', 500),
    many('500 three-em dashes', '⸻', 500),
    many('500 cuneiform signs', '\u{1242b}', 500),
    many('a Hebrew word of 3,000 letters', 'ש', 3_000),
    many('an Arabic word of 3,000 letters', 'ب', 3_000),
    many('1,000 Chinese characters', '漢', 1_000),
    many('1,000 underscores', '_', 1_000),
    many('1,000 slashes', '/', 1_000),
    many('1,000 families', FAMILY, 1_000),
    many('1,000 flags', '🇳🇱', 1_000),
    many('1,000 fullwidth letters', 'Ｗ', 1_000),
  ]),
  ...verbatim(70, [
    'W'.repeat(120),
    '\ufdfd',
    '\u{12219}\u{1242b}⸻꧅',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพนพรัตน์',
  ]),
];

/** Emoji of several characters. */
export const emoji = verbatim(72, [
  FAMILY,
  '👩🏽‍🚀👍🏿☝🏻',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 🏴‍☠️',
  '1️⃣ ❤️ ☎︎',
  '🇳🇱🇩🇪🇯🇵',
  FAMILY.repeat(20),
]);

/** Many characters that form a single grapheme, without a break opportunity. */
export const chains = named(70, [
  ['600 joined emoji', '😀\u200d'.repeat(600), '…'],
  ['1,900 leading consonants', '\u1100'.repeat(1_900), '…'],
  ['900 conjunct consonants', '\u0915\u094d'.repeat(900), '…'],
  ['12 joined emoji', `${'😀\u200d'.repeat(11)}😀`, '…'],
  ['600 joined letters', 'W\u200d'.repeat(600), `${'W\u200d'.repeat(119)}…`],
  ['1,900 number signs', '\u0600'.repeat(1_900), null],
]);

/** Texts that are too large for any page. */
export const huges = named(70, [
  huge('10 MB of W', 'W'),
  huge('10 MB of emoji', '😀'),
  huge('10 MB of markup', '<i>', `${'<i>'.repeat(10)}<i`),
  ['10 MB of blanks', ' '.repeat(TEN_MB), null],
  ['10 MB of marks on a letter', `e${'\u0301'.repeat(TEN_MB)}`, 'e\u0301\u0301\u0301'],
  ['10 MB of zero-width spaces', '\u200b'.repeat(TEN_MB), null],
]);
