import { describe, expect, it } from 'vitest';
import { readName } from '../../../src/api/parse/readName.js';

function read(value: unknown) {
  const codes: string[] = [];
  return { name: readName(value, 'value', (code) => codes.push(code)), codes };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemesOf = (text: string | null) => [...segmenter.segment(text ?? '')].length;

const FAMILY = '👨‍👩‍👧‍👦';
const TONED_FAMILY = '👨🏽\u200d👩🏽\u200d👧🏽\u200d👦🏽';

describe('readName', () => {
  it.each([
    ['a documented kind', 'Top-up'],
    ['FAULTS 66: an unknown kind', 'Goodwill 2024'],
    ['FAULTS 66: "constructor"', 'constructor'],
    ['FAULTS 66: "__proto__"', '__proto__'],
    ['FAULTS 71: HTML', '<img src=x onerror=alert(1)>'],
    ['FAULTS 71: a script', '</script><script>alert("1")</script>'],
    ['FAULTS 71: a javascript: URL', 'javascript:alert(1)'],
    ['FAULTS 72: an emoji of four joined people', FAMILY],
    ['FAULTS 72: a Persian word with a non-joiner', 'می\u200cخواهم'],
    ['Hebrew', 'חבילת בסיס'],
    ['Devanagari', 'क्षत्रिय योजना'],
    ['Vietnamese, decomposed', 'Gói cơ bản'.normalize('NFD')],
    ['a flag and a skin tone', '🇳🇱 👍🏽'],
    [
      'a family with skin tones, and the flag of England',
      `${TONED_FAMILY} 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}`,
    ],
    ['punctuation alone', '—'],
  ])('%s: is unchanged', (_situation, text) => {
    expect(read(text)).toEqual({ name: text, codes: [] });
  });

  it.each([
    ['FAULTS 72: a right-to-left override', 'Pro\u202eorP', 'ProorP'],
    ['FAULTS 72: bidi isolates and marks', '\u2066a\u2069\u200eb\u200f\u061cc', 'abc'],
    ['FAULTS 72: zero-width characters', 'P\u200br\u2060o\ufeff\u00ad', 'Pro'],
    ['FAULTS 72: fillers, which are letters', 'P\u3164r\u115f\u1160o\uffa0', 'Pro'],
    ['FAULTS 72: control characters', '\u0000Pr\u001bo\u007f\u0085', 'Pro'],
    ['line breaks and tabs', ' Pro\r\n\tplan\u2028x ', 'Pro plan x'],
    ['FAULTS 74: a lone high surrogate', 'Pro\ud83d', 'Pro\ufffd'],
    ['FAULTS 74: a lone low surrogate', '\ude00Pro', '\ufffdPro'],
    ['FAULTS 74: surrogates in the wrong order', 'a\ude00\ud83db', 'a\ufffd\ufffdb'],
    ['FAULTS 73: four marks', 'e\u0301\u0301\u0301\u0301x', 'e\u0301\u0301\u0301x'],
  ])('%s: is cleaned', (_situation, text, name) => {
    expect(read(text)).toEqual({ name, codes: ['name_cleaned'] });
  });

  it.each([
    ['an empty string', ''],
    ['whitespace', ' \t '],
    ['FAULTS 72: invisible characters alone', '\u200b\u202e\u2060\ufeff'],
    ['joiners alone', '\u200d\u200c'],
    ['FAULTS 73: marks alone', '\u0301\u0301\u0301\u0301\u0301'],
    ['FAULTS 72: fillers alone', '\u3164\u115f\u1160\uffa0'],
    ['FAULTS 72: empty Braille cells', '\u2800\u2800'],
  ])('%s: is null', (_situation, text) => {
    expect(read(text).name).toBeNull();
  });

  it('reports no issue for a missing name', () => {
    expect(read(undefined)).toEqual({ name: null, codes: [] });
  });

  it.each([[7], [true], [['Pro']], [{}]])('rejects %o', (value) => {
    expect(read(value)).toEqual({ name: null, codes: ['wrong_type'] });
  });
});

describe('readName: long text', () => {
  it('FAULTS 70: keeps 120 graphemes and cuts 121 to 120, the last an ellipsis', () => {
    expect(read('x'.repeat(120))).toEqual({ name: 'x'.repeat(120), codes: [] });
    const cut = { name: `${'x'.repeat(119)}…`, codes: ['name_cleaned'] };
    expect(read('x'.repeat(121))).toEqual(cut);
  });

  it('FAULTS 70: counts graphemes: 120 joined emoji stay whole', () => {
    expect(read(FAMILY.repeat(120))).toEqual({ name: FAMILY.repeat(120), codes: [] });
    expect(read(FAMILY.repeat(121)).name).toBe(`${FAMILY.repeat(119)}…`);
  });

  it.each([
    ['letters', 'x', 33],
    ['emoji', '😀', 33],
    ['joined emoji', FAMILY, 33],
    ['spaces', ' ', 0],
    ['marks', '\u0301', 0],
    ['lone surrogates', '\ud83d', 33],
    ['zero-width characters', '\u200b', 0],
  ])('FAULTS 70: 10 MB of %s become at most 33 graphemes', (_situation, unit, graphemes) => {
    const { name, codes } = read(unit.repeat(Math.ceil(10_485_760 / unit.length)));
    expect(graphemesOf(name)).toBe(graphemes);
    expect(name?.length ?? 0).toBeLessThanOrEqual(120 * 16);
    expect(codes).toEqual(['name_cleaned']);
  });

  it.each([
    ['at a pair', `a${'e\u0301\u0301\u0301😀\u0301\u0301\u0301 '.repeat(400)}`],
    ['in the middle of a pair', `${'e\u0301\u0301\u0301😀\u0301\u0301\u0301 '.repeat(400)}`],
    ['in long graphemes', `${TONED_FAMILY.repeat(200)}`],
    ['in graphemes of 20 units', `Pro ${`\u{e0067}`.repeat(10).padStart(22, '🏴')} `.repeat(300)],
  ])('FAULTS 70: a text cut %s ends with an ellipsis and has no U+FFFD', (_where, text) => {
    const { name } = read(text);
    expect(name).toMatch(/…$/);
    expect(name).not.toContain('\ufffd');
    expect(graphemesOf(name)).toBeLessThanOrEqual(120);
  });

  it('FAULTS 70: a text cut by its units ends with an ellipsis, whatever the place', () => {
    for (let shift = 0; shift < 24; shift += 1) {
      const flag = `🏴${'\u{e0067}'.repeat(9)}`; // one grapheme of 20 units
      const { name } = read('x'.repeat(shift) + flag.repeat(110));
      expect(name).toMatch(/…$/);
      expect(name).not.toContain('\ufffd');
    }
  });

  it('FAULTS 74: half a pair where the text is first cut leaves no U+FFFD', () => {
    expect(read(`Pro${'\u200b'.repeat(32_764)}😀`).name).toBe('Pro');
  });

  it('FAULTS 72: many empty Braille cells are null, too', () => {
    expect(read('\u2800'.repeat(121)).name).toBeNull();
    expect(read('\u2800'.repeat(2_000)).name).toBeNull();
  });

  it('FAULTS 70: a cluster of 100,000 joiners is bounded too', () => {
    const { name } = read(`a${'\u200d'.repeat(100_000)}b`);
    expect(name?.length).toBeLessThanOrEqual(120 * 16);
  });

  it.each([
    ['joined emoji', '😀\u200d'.repeat(600)],
    ['leading consonants of Korean', '\u1100'.repeat(1_900)],
    ['conjunct consonants of Devanagari', '\u0915\u094d'.repeat(900)],
  ])(
    'FAULTS 70: a chain of %s, which no line can break, becomes an ellipsis',
    (_situation, chain) => {
      expect(graphemesOf(chain)).toBe(1);
      expect(read(`Pro ${chain} 2`)).toEqual({
        name: expect.stringMatching(/^Pro …/),
        codes: ['name_cleaned'],
      });
      expect(read(chain.slice(0, 60)).name).toBe('…');
    },
  );

  it.each([
    ['5,000 marks on one letter', `e${'\u0301'.repeat(5_000)}`, 1],
    ['marks on every letter', `e${'\u0301\u0302\u0303\u0304\u0305'.repeat(4)}`.repeat(50), 50],
    ['marks after a space', `e ${'\u0301'.repeat(5_000)}`, 2],
    ['marks with zero-width spaces between', `e${'\u0301\u200b'.repeat(5_000)}`, 1],
    ['marks with joiners between', `e${'\u0301\u0301\u0301\u200d'.repeat(400)}`, 1],
    ['marks with non-joiners between', `e${'\u0301\u0301\u0301\u200c'.repeat(400)}`, 1],
  ])('FAULTS 73: %s: at most three stay on each base', (_situation, zalgo, bases) => {
    const { name } = read(zalgo);
    expect(name?.match(/\p{M}/gu)?.length ?? 0).toBeLessThanOrEqual(3 * bases);
  });

  it('FAULTS 74: stays well-formed when the bound on units falls inside a surrogate pair', () => {
    // 2 + 100 × 19 + 18 = 1,920: between the halves of the last tone.
    const { name } = read(`xy${TONED_FAMILY.repeat(120)}`);
    expect(name?.length).toBeGreaterThan(1_900);
    expect(name?.isWellFormed()).toBe(true);
  });

  it('is idempotent: a cleaned name is unchanged', () => {
    const texts = ['x'.repeat(200), ` a\u202eb\ud83d `, `e${'\u0301'.repeat(9)}`, 'x '.repeat(99)];
    for (const text of texts) {
      const { name } = read(text);
      expect(read(name)).toEqual({ name, codes: [] });
    }
  });
});
