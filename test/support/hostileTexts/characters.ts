import { cleaned, named, verbatim } from './HostileText.js';

/** Characters that change the direction of the text beside them. */
export const bidi = cleaned(72, [
  ['Pro\u202egnp.exe', 'Prognp.exe'],
  ['\u202e\u202d\u202b\u202aPro', 'Pro'],
  ['\u2066\u2067\u2068Pro', 'Pro'],
  ['Pro\u2069\u2069\u202c', 'Pro'],
  ['\u200e\u200f\u061cPro', 'Pro'],
  ['\u202e12,500\u202c left', '12,500 left'],
  ['\u202e', null],
  ['\u2067\u202e 000,1 \u202c\u2069', '000,1'],
]);

/** RTL words and numbers, which are kept and must not affect the text beside them. */
export const rightToLeft = verbatim(72, [
  'חבילת בסיס',
  'الاشتراك الأساسي',
  'Pro حزمة 500 (2)',
  '٥٠٠ رصيد',
  'שלום, world! (3)',
  '(((((',
  '…!?',
]);

/** Invisible characters. */
export const invisible = cleaned(72, [
  ['P\u200br\u2060o\ufeff', 'Pro'],
  ['P\u00adr\u00ado', 'Pro'],
  ['\u0000Pro', 'Pro'],
  ['Pro\u0000<img src=x onerror=sprung()>', 'Pro<img src=x onerror=sprung()>'],
  ['<scr\u0000ipt>sprung()</scr\u200bipt>', '<script>sprung()</script>'],
  ['java\tscript:sprung()', 'java script:sprung()'],
  ['java\nscript:sprung()', 'java script:sprung()'],
  ['\u001b[31mPro\u001b[0m', '[31mPro[0m'],
  ['Pro\u0007\u0008\u007f\u0085', 'Pro'],
  ['Pro\r\nX-Header: 1', 'Pro X-Header: 1'],
  ['Pro\u2028sprung()\u2029', 'Pro sprung()'],
  ['\u00a0\u2003\u3000Pro\u202f\u205f', 'Pro'],
  ['P\u200c\u200d\u200c\u200dro', 'P\u200cro'],
  ['Pro\u206a\u206f\u2061', 'Pro'],
  ['', null],
  [' \t\n ', null],
  ['\u200b\u200b\u200b', null],
  ['\u200d\u200c\u200d', null],
  ['\u3164\u115f\u1160\uffa0', null],
  ['\u{e0041}\u{e0042}\u{e007f}', null],
  ['\u034f\u180e\ufe0f', null],
  ['\u2800\u2800', null],
]);

/** Combining marks, with or without a letter. */
export const marks = [
  ...named(73, [
    ['5,000 marks on a letter', `e${'\u0301'.repeat(5_000)}`, 'e\u0301\u0301\u0301'],
    ['marks above and below', `P${'\u0316\u0317\u0318\u0319'.repeat(50)}`, 'P\u0316\u0317\u0318'],
    [
      'marks on each of ten',
      `a${'\u0310'.repeat(40)}`.repeat(10),
      'a\u0310\u0310\u0310'.repeat(10),
    ],
    ['enclosing marks', `a${'\u20dd'.repeat(200)}`, 'a\u20dd\u20dd\u20dd'],
    ['musical marks', `a${'\u{1d165}'.repeat(200)}`, 'a\u{1d165}\u{1d165}\u{1d165}'],
    ['marks alone', '\u0489'.repeat(5_000), null],
  ]),
  ...verbatim(73, [
    'Z\u0351\u036b\u0343a\u0322\u0321',
    'ก็็็',
    'क्षत्रिय',
    'Gói cơ bản'.normalize('NFD'),
  ]),
];

/** Unpaired surrogates. */
export const surrogates = cleaned(74, [
  ['Pro\ud83d', 'Pro\ufffd'],
  ['\ude00Pro', '\ufffdPro'],
  ['\ude00\ud83d', '\ufffd\ufffd'],
  ['\ud83d\u200b\ude00', '😀'],
  ['<\ud800img src=x onerror=sprung()>', '<\ufffdimg src=x onerror=sprung()>'],
]);
