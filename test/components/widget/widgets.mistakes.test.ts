import { createElement } from 'react';
import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { nl } from 'react-credit-widgets/messages/nl';
import { aCredits, PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetWarnings } from '../../../src/api/warnOnce.js';
import { expectConsole } from '../../support/consoleGuard.js';

const widgets = Object.entries({ CreditBalance, LotBreakdownChart, PlanBadge });

const fail = () => {
  throw new Error('a mistake of the host');
};

/** What a host without TypeScript may pass. */
const MISTAKES = {
  theme: [null, 'dark', 5, { accent: null, kinds: null, colorScheme: {} }],
  labels: [
    null,
    'text',
    { balanceTitle: 5, planUnknown: {}, lotsTitle: () => 'Lots', loading: null },
  ],
  classNames: [null, 'card', { root: {}, title: 5 }],
  style: ['color: red', null, { color: Symbol('red') }],
  locale: [null, 5, {}, 'no_locale!'],
  timeZone: [null, 5, {}, 'Mars/Olympus'],
  now: [null, 5, fail, () => Number.NaN, () => '2024', () => 8.65e15],
  asOfMs: [null, 'today', Number.NaN, 1e300],
  onRefresh: [null, 'refresh'],
  unstyled: [null, {}],
  title: [{}, Symbol('title'), 5n, Number.NaN],
  dangerouslySetInnerHTML: [{ __html: 'x' }, 'x'],
};

const HEADING_LEVELS = [null, 0, 7, Number.NaN, 'h2'];

const OWN_MISTAKES: Record<string, Record<string, unknown[]>> = {
  CreditBalance: {
    lowBalance: [null, Number.NaN, 'low'],
    onTopUp: [null, 'buy'],
    topUpHref: [null, {}, 5],
    variant: [null, {}, 'row'],
    headingLevel: HEADING_LEVELS,
  },
  LotBreakdownChart: {
    rows: [null, Number.NaN, 'six'],
    view: [null, {}, 'bars'],
    onLotSelect: [null, 'select'],
    plot: [null, 'no'],
    headingLevel: HEADING_LEVELS,
  },
};

function mistakesOf(widget: string): [name: string, value: unknown][] {
  const all: Record<string, unknown[]> = { ...MISTAKES, ...OWN_MISTAKES[widget] };
  return Object.entries(all).flatMap(([name, values]) =>
    values.map((value): [string, unknown] => [name, value]),
  );
}

function htmlOf(Widget: unknown, props: object): string {
  return renderToString(createElement(Widget as never, props as never));
}

beforeEach(forgetWarnings);

describe.each(widgets)('<%s /> on a server', (widgetName, Widget) => {
  it.each(mistakesOf(widgetName))(
    'FAULTS 141: draws its credits in spite of %s = %o',
    (name, value) => {
      const props = { credits: aCredits(), now: () => PINNED_NOW };
      const html = htmlOf(Widget, { ...props, [name]: value });
      expect(html).toContain('data-state="ready"');
      expect(html).not.toMatch(/undefined|NaN|\[object|Invalid|couldn/);
    },
  );

  it.each([
    ['the response body', scenarios.documented.json],
    ['a balance alone', { balance: 5 }],
    ['lots that are null', { ...aCredits(), lots: null }],
    [
      'a date beyond the last',
      { ...aCredits(), lots: [{ ...aCredits().lots[0], expiresAtMs: 9e15 }] },
    ],
    ['a text', 'credits'],
    ['a function', () => aCredits()],
    ['an object that throws when read', new Proxy({}, { ownKeys: fail })],
  ])(
    'FAULTS 141: shows a message for credits of another shape, and a hint: %s',
    (_what, credits) => {
      expectConsole('warn', 'pass parseCredits(body)');
      const html = htmlOf(Widget, { credits });
      expect(html).toBe(
        '<span class="cw-root" data-slot="crashed" data-state="error">This part couldn’t be shown</span>',
      );
    },
  );

  it('FAULTS 141: shows that message in the language of the page, or the host’s words', () => {
    expectConsole('warn', 'pass parseCredits(body)');
    const page = (labels?: object) =>
      renderToString(
        createElement(
          CreditsProvider,
          { team: null, messages: nl },
          createElement(Widget as never, { credits: {}, labels } as never),
        ),
      );
    expect(page()).toContain(nl.crashed);
    expect(page({ crashed: 'Sorry' })).toContain('Sorry');
  });

  it.each([null, 'nl', 5, [], { locale: 5, loading: {} }])(
    'FAULTS 141: speaks English if the messages of the provider are %o',
    (messages) => {
      const provider = { team: null, messages };
      const widget = createElement(Widget as never);
      const html = renderToString(createElement(CreditsProvider, provider as never, widget));
      expect(html).toContain('Sign in to see your credits');
    },
  );
});

describe('what a page has added to Object.prototype', () => {
  const added: Record<string, unknown> = {
    labels: { balanceTitle: 'Inherited', planUnnamed: 'Inherited', lotsTitle: 'Inherited' },
    classNames: { root: 'inherited' },
    className: 'inherited',
    balanceTitle: 'Inherited',
    theme: { colorScheme: 'dark' },
    colorScheme: 'dark',
    locale: 'de',
    timeZone: 'Asia/Tokyo',
    team: 'x',
    messages: { locale: 'de' },
    unstyled: true,
    now: () => 0,
    credits: {},
    variant: 'inline',
    lowBalance: 1e9,
    onTopUp: fail,
    topUpHref: '/inherited',
    headingLevel: 6,
    view: 'table',
    rows: 3,
    signDisplay: 'always',
    currency: 'USD',
    minimumFractionDigits: 2,
    one: 'Inherited',
    title: 'inherited',
    root: 'inherited',
  };
  const { prototype } = Object;
  afterEach(() => {
    for (const name of Object.keys(added)) Reflect.deleteProperty(prototype, name);
  });

  it.each(widgets)('FAULTS 140: has no effect on <%s />', (_name, Widget) => {
    const props = { credits: aCredits(), now: () => PINNED_NOW };
    const html = htmlOf(Widget, props);
    for (const [name, value] of Object.entries(added)) {
      Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
    }
    const htmlAfter = htmlOf(Widget, props);
    expect(htmlAfter).toBe(html);
  });

  it('FAULTS 140: a placeholder finds nothing inherited', () => {
    const labels = { topUp: '{__proto__} {constructor}' };
    const props = { credits: aCredits(), labels, topUpHref: '/buy' };
    expect(htmlOf(CreditBalance, props)).toContain('>{__proto__} {constructor}</a>');
  });
});
