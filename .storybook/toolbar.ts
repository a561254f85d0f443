import type { CreditsTheme } from 'react-credit-widgets';
import { PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import { highContrast, ink, soft } from 'react-credit-widgets/themes';

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
  ink,
  soft,
  highContrast,
} satisfies Record<string, CreditsTheme>;

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
    ink: 'Ink',
    soft: 'Soft',
    highContrast: 'High contrast',
  }),
  locale: menu('Locale', 'globe', {
    en: 'English',
    'en-GB': 'English (UK)',
    nl: 'Nederlands',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
    pt: 'Português',
    ja: '日本語',
    zh: '中文',
    ar: 'العربية',
  }),
  direction: menu('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  timeZone: menu('Time zone', 'location', timeZones),
  scenario: menu(
    'Scenario',
    'database',
    Object.fromEntries(Object.keys(scenarios).map((name) => [name, name])),
  ),
  latency: menu('Latency', 'hourglass', { '0': 'No latency', '300': '300 ms', '2000': '2 s' }),
  clock: menu('Clock', 'time', {
    pinned: '2 December 2024, 12:00 UTC',
    later: '1 June 2025, 12:00 UTC',
    real: 'Real clock',
  }),
};

function menu<Icon extends string>(title: string, icon: Icon, titles: Record<string, string>) {
  const items = Object.entries(titles).map(([value, text]) => ({ value, title: text }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
