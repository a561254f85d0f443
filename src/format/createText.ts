import { dayNumber, dayStart } from './dayNumber.js';
import { formatCompactCredits, formatCredits, formatDebt } from './formatCredits.js';
import { formatDate, formatDateRange, formatDay, formatTime } from './formatInstant.js';
import { formatParts } from './formatParts.js';
import { formatPercent } from './formatPercent.js';
import { formatRelative } from './formatRelative.js';
import type { CreditsLabels, MessageKey } from './messageTypes.js';
import { validLocale, validTimeZone } from './validLocale.js';

/** What texts depend on. */
export interface TextSettings {
  messages: CreditsLabels & { locale: string };
  /** Texts that beat those of `messages`. */
  labels?: CreditsLabels | undefined;
  /** Texts for what `messages` lacks. */
  fallback?: CreditsLabels | undefined;
  /** BCP 47 tag; the catalog's own without it. */
  locale?: string | undefined;
  /** IANA name; UTC without it. */
  timeZone?: string | undefined;
}

/** Everything that turns a value into text, for one language, locale and time zone. */
export interface Text {
  /** A message whose placeholders are filled with text; `count` chooses the plural form. */
  message: (key: MessageKey, values?: Record<string, string>, count?: number) => string;
  /** The same as a list, so that a placeholder may be an element. */
  parts: <T>(key: MessageKey, values: Record<string, T>, count?: number) => (T | string)[];
  /** Whole credits. */
  credits: (credits: number) => string;
  /** How far a negative balance is below 0, without a sign. */
  debt: (balance: number) => string;
  /** Credits in the shortest form. */
  compactCredits: (credits: number) => string;
  /** A share (0–1) in whole per cent. */
  percent: (share: number) => string;
  /** The order of two words in the language, as `sort` wants it. */
  compare: (a: string, b: string) => number;
  /** A date; epoch milliseconds. */
  date: (instantMs: number) => string;
  /** The dates from an instant to a later one, epoch milliseconds, in any form. */
  dateRange: (fromMs: number, toMs: number, options?: Intl.DateTimeFormatOptions) => string;
  /** The calendar day of an instant (epoch milliseconds), as a number of days since 1970. */
  day: (instantMs: number) => number;
  /** Epoch milliseconds at which such a day begins. */
  dayStart: (day: number) => number;
  /** Such a day in any form. */
  dayAs: (day: number, options: Intl.DateTimeFormatOptions) => string;
  /** A time of day, with its date where that is not the date of `nowMs`; both in epoch milliseconds. */
  timeOrDate: (instantMs: number, nowMs: number) => string;
  /** How far a later instant is from now; both in epoch milliseconds. */
  relative: (instantMs: number, nowMs: number) => string;
}

/** Binds messages, locale and time zone. Unknown locales and time zones fall back; nothing here throws. */
export function createText({ messages, labels, fallback, locale, timeZone }: TextSettings): Text {
  const language = validLocale(messages.locale, 'en');
  const tag = validLocale(locale, language);
  const zone = validTimeZone(timeZone ?? 'UTC');
  const messageOf = (key: MessageKey) => labels?.[key] ?? messages[key] ?? fallback?.[key] ?? '';
  const parts: Text['parts'] = (key, values, count) =>
    formatParts(messageOf(key), values, language, count);
  return {
    parts,
    message: (key, values = {}, count) => parts(key, values, count).join(''),
    credits: (credits) => formatCredits(credits, tag),
    debt: (balance) => formatDebt(balance, tag),
    compactCredits: (credits) => formatCompactCredits(credits, tag),
    percent: (share) => formatPercent(share, tag),
    compare: (a, b) => a.localeCompare(b, language),
    date: (instantMs) => formatDate(instantMs, tag, zone),
    dateRange: (fromMs, toMs, options) => formatDateRange(fromMs, toMs, tag, zone, options),
    day: (instantMs) => dayNumber(instantMs, zone),
    dayStart: (day) => dayStart(day, zone),
    dayAs: (day, options) => formatDay(day, tag, options),
    timeOrDate: (instantMs, nowMs) => formatTime(instantMs, nowMs, tag, zone),
    relative: (instantMs, nowMs) => formatRelative(instantMs, nowMs, language, zone),
  };
}
