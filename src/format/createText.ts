import { sharedEnglish } from './english/shared.js';
import { formatCompactCredits, formatCredits, formatDebt } from './formatCredits.js';
import { formatDate, formatTime } from './formatInstant.js';
import { formatParts } from './formatParts.js';
import { formatRelative } from './formatRelative.js';
import { dateFormat } from './intl.js';
import { messageOf } from './messageOf.js';
import type { CreditsLabels, MessageKey } from './messageTypes.js';
import { readOwn } from './readOwn.js';
import { validLocale, validTimeZone } from './validLocale.js';

/** Settings for `createText`. What a host passes may be anything outside TypeScript. */
export interface TextSettings {
  /** A catalog. Defaults to English. */
  messages?: (CreditsLabels & { locale: string }) | undefined;
  /** Texts that override those of `messages`. */
  labels?: CreditsLabels | undefined;
  /** English texts for those missing from `messages`, in addition to those that every widget may show. */
  english?: CreditsLabels | undefined;
  /** BCP 47 tag. Defaults to that of `messages`. */
  locale?: string | undefined;
  /** IANA name. Defaults to UTC. */
  timeZone?: string | undefined;
}

/** Turns values into text, in one language, locale and time zone. */
export interface Text {
  /** BCP 47 tag of the words. */
  language: string;
  /** BCP 47 tag of numbers and dates. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  /** A message with text for its placeholders; `count` selects the plural form. */
  message: (key: MessageKey, values?: Record<string, string>, count?: number) => string;
  /** The same as a list, so that values can be elements. */
  parts: <T>(key: MessageKey, values: Record<string, T>, count?: number) => (T | string)[];
  /** Whole credits. */
  credits: (credits: number) => string;
  /** Whole credits in compact form, for axis ticks: "5K". Rounded down. */
  compactCredits: (credits: number) => string;
  /** How far a negative balance is below 0, without a sign. */
  debt: (balance: number) => string;
  /** The date of an instant (epoch milliseconds). */
  date: (instantMs: number) => string;
  /** A time of day, with its date unless that is the date of `nowMs`; both in epoch milliseconds. */
  timeOrDate: (instantMs: number, nowMs: number) => string;
  /** How far a later instant is from now; both in epoch milliseconds. */
  relative: (instantMs: number, nowMs: number) => string;
  /**
   * Other formats of dates. A plot, which loads later, has them from here: what it imported itself, a bundler would move
   * out of the widgets' own chunk, and compress apart.
   */
  dateFormat: typeof dateFormat;
}

/** Creates a `Text` for messages, locale and time zone. Unknown locales and time zones fall back; it never throws. */
export function createText({ messages, labels, english, locale, timeZone }: TextSettings): Text {
  const language = validLocale(readOwn(messages, 'locale'), 'en');
  const tag = validLocale(locale, language);
  const zone = validTimeZone(timeZone);
  const parts: Text['parts'] = (key, values, count) =>
    formatParts(messageOf(key, labels, messages, english, sharedEnglish), values, language, count);
  return {
    language,
    locale: tag,
    timeZone: zone,
    parts,
    message: (key, values = {}, count) => parts(key, values, count).join(''),
    credits: (credits) => formatCredits(credits, tag),
    compactCredits: (credits) => formatCompactCredits(credits, tag),
    debt: (balance) => formatDebt(balance, tag),
    date: (instantMs) => formatDate(instantMs, tag, zone),
    timeOrDate: (instantMs, nowMs) => formatTime(instantMs, nowMs, tag, zone),
    relative: (instantMs, nowMs) => formatRelative(instantMs, nowMs, language, zone),
    dateFormat,
  };
}
