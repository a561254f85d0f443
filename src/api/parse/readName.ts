import type { Report } from './fields.js';

const MAX_GRAPHEMES = 120;
/** A string longer than this gets fewer graphemes, because laying it out costs the page more. */
const HUGE_NAME_UNITS = 1_048_576;
const MAX_GRAPHEMES_OF_HUGE_NAME = 33;
/** Limits the text that is cleaned, so that a megabyte of it does not block the page. */
const MAX_RAW_UNITS = 32_768;
/** Limits what one cluster of joiners can hold; no real script needs 16 UTF-16 units per grapheme. */
const MAX_UNITS = MAX_GRAPHEMES * 16;
/** A family emoji with four skin tones has eight. A longer chain is still one grapheme, and no line can break in it. */
const MAX_LETTERS_OF_GRAPHEME = 8;

const PLAIN = /^[\w.+&/()-]+(?: [\w.+&/()-]+)*$/;
/**
 * Control, zero-width and filler characters; bidi marks, embeddings, overrides and isolates. Joiners, line breaks and
 * tabs are kept.
 */
const INVISIBLE =
  /(?![\t-\r\u0085])[\p{Cc}\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/gu;
const JOINERS = /([\u200c\u200d])[\u200c\u200d]+/g;
const STACKED_MARKS = /((?:[\u200c\u200d]?\p{M}){3})[\p{M}\u200c\u200d]*\p{M}/gu;
const LETTERS = /[^\p{M}\u200c\u200d]/gu;
/** The empty Braille cell is a symbol, but invisible. */
const VISIBLE = /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

const MAX_PLAIN_NAMES = 32;
const plainNames = new Set<string>();
let segmenter: Intl.Segmenter | undefined;

/**
 * Reads a name and makes it safe to lay out: no control characters, bidi overrides or zero-width characters, at most
 * three marks per letter, no lone surrogates, white space collapsed, at most 120 graphemes of at most eight letters.
 * `null` when nothing visible is left. HTML is plain text here and stays as it is.
 */
export function readName(value: unknown, field: string, report: Report): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') {
    report('wrong_type', field);
    return null;
  }
  if (isPlain(value)) return value;
  const text = clean(value);
  const limit = value.length > HUGE_NAME_UNITS ? MAX_GRAPHEMES_OF_HUGE_NAME : MAX_GRAPHEMES;
  const name = VISIBLE.test(text) ? shorten(text, limit) : null;
  if ((name ?? text) !== value) report('name_cleaned', field);
  return name;
}

/** Whether a name needs no cleaning. The first such names are cached, because thousands of lots share a few kinds. */
function isPlain(value: string): boolean {
  if (plainNames.has(value)) return true;
  const isMatch = value.length <= MAX_GRAPHEMES && PLAIN.test(value);
  if (isMatch && plainNames.size < MAX_PLAIN_NAMES) plainNames.add(value);
  return isMatch;
}

function clean(value: string): string {
  return firstUnits(value, MAX_RAW_UNITS)
    .replace(INVISIBLE, '')
    .replace(JOINERS, '$1')
    .replace(STACKED_MARKS, '$1')
    .replace(/[\s\u0085]+/g, ' ')
    .toWellFormed()
    .trim();
}

/** Cuts to `limit` graphemes and to {@link MAX_UNITS}, with an ellipsis where anything was cut. */
function shorten(text: string, limit: number): string {
  if (text.length <= MAX_UNITS) return cutGraphemes(text, limit);
  return cutGraphemes(`${firstUnits(text, MAX_UNITS - 1).trimEnd()}…`, limit);
}

/** The first `count` UTF-16 units, without half a pair at the end. */
function firstUnits(text: string, count: number): string {
  return text.length > count ? text.slice(0, count).replace(/\p{Cs}$/u, '') : text;
}

/** Cuts to `limit` graphemes, the last one an ellipsis if anything was cut. A chain is replaced by an ellipsis, too. */
function cutGraphemes(text: string, limit: number): string {
  if (text.length <= MAX_LETTERS_OF_GRAPHEME) return text;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  let kept = '';
  let keptIfCut = '';
  for (const { segment } of segmenter.segment(text)) {
    if (count === limit - 1) keptIfCut = kept;
    if (count === limit) return `${keptIfCut.trimEnd()}…`;
    kept += isChain(segment) ? '…' : segment;
    count += 1;
  }
  return kept;
}

function isChain(grapheme: string): boolean {
  if (grapheme.length <= MAX_LETTERS_OF_GRAPHEME) return false;
  return (grapheme.match(LETTERS)?.length ?? 0) > MAX_LETTERS_OF_GRAPHEME;
}
