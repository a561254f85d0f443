import type { CreditsTheme } from 'react-credit-widgets';
import { PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import * as presets from 'react-credit-widgets/themes';
import { catalogs } from '../stories/languages/catalogs.js';
import { nameOf } from '../stories/languages/nameOf.js';

/** What the toolbar of Storybook offers, and what each choice means to a widget. */

export interface StoryGlobals {
  scheme: 'light' | 'dark';
  theme: keyof typeof themes;
  locale: string;
  direction: 'ltr' | 'rtl';
  timeZone: keyof typeof timeZones;
  scenario: keyof typeof scenarios;
  /** Milliseconds before the API answers; text, because it is part of the URL. */
  latency: '0' | '300' | '2000';
  clock: keyof typeof clocks;
}

/** What the provider is given as `theme`. */
export const themes = {
  default: {},
  ...presets,
} satisfies Record<string, CreditsTheme>;

/** Every catalog, and English with other dates. */
const locales = catalogs.flatMap(({ locale }) => (locale === 'en' ? ['en', 'en-GB'] : [locale]));

/** By city, because a URL of Storybook cannot carry the slash of an IANA name. */
export const timeZones = {
  UTC: 'UTC',
  Amsterdam: 'Europe/Amsterdam',
  'New York': 'America/New_York',
  Auckland: 'Pacific/Auckland',
} as const;

/** Epoch milliseconds; undefined is the real clock. */
export const clocks = {
  pinned: PINNED_NOW,
  later: scenarios.laterClock.nowMs,
  real: undefined,
} as const;

export const initialGlobals: StoryGlobals = {
  scheme: 'light',
  theme: 'default',
  locale: 'en',
  direction: 'ltr',
  timeZone: 'UTC',
  scenario: 'documented',
  latency: '0',
  clock: 'pinned',
};

export const globalTypes = {
  scheme: menu('Color scheme', 'mirror', { light: 'Light', dark: 'Dark' }),
  theme: menu('Theme', 'paintbrush', {
    default: 'Default theme',
    ...titlesOf(Object.keys(presets), inWords),
  }),
  locale: menu('Locale', 'globe', titlesOf(locales, nameOf)),
  direction: menu('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  timeZone: menu('Time zone', 'location', timeZones),
  scenario: menu(
    'Scenario',
    'database',
    titlesOf(Object.keys(scenarios), (name) => name),
  ),
  latency: menu('Latency', 'hourglass', { '0': 'No latency', '300': '300 ms', '2000': '2 s' }),
  clock: menu('Clock', 'time', {
    pinned: '2 December 2024, 12:00 UTC',
    later: '1 June 2025, 12:00 UTC',
    real: 'Real clock',
  }),
};

function titlesOf(names: readonly string[], titleOf: (name: string) => string) {
  return Object.fromEntries(names.map((name) => [name, titleOf(name)]));
}

/** `highContrast` as "High contrast". */
function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

function menu<Icon extends string>(title: string, icon: Icon, titles: Record<string, string>) {
  const items = Object.entries(titles).map(([value, text]) => ({ value, title: text }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
