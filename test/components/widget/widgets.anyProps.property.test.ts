import fc from 'fast-check';
import { createElement, type ReactNode } from 'react';
import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetWarnings } from '../../../src/api/warnOnce.js';
import { allowConsole, expectConsole } from '../../support/consoleGuard.js';
import { runTier } from '../../support/runTier.js';

const RUNS = { seed: 20_241_202, numRuns: runTier === 'full' ? 5_000 : 200 };

const MESSAGES = [
  'balanceTitle',
  'creditsLeft',
  'planIncluded',
  'lotsSummary',
  'loading',
  'locale',
];
const PROPS = [
  ...['asOfMs', 'theme', 'className', 'style', 'classNames', 'labels', 'unstyled', 'locale'],
  ...['timeZone', 'now', 'onRefresh', 'variant', 'lowBalance', 'onTopUp', 'topUpHref'],
  ...['headingLevel', 'view', 'rows', 'plot', 'onLotSelect', 'id', 'title', 'role', 'tabIndex'],
  ...['aria-label', 'onClick', 'children', 'dangerouslySetInnerHTML', 'constructor'],
];
const SETTINGS = ['theme', 'locale', 'timeZone', 'messages', 'now'];

const fail = () => {
  throw new Error('a mistake of the host');
};
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});
/** Values of any kind, and some that a random value hardly ever is. */
const value = fc.oneof(
  { weight: 5, arbitrary: anything },
  fc.constantFrom<unknown>(
    fail,
    () => Number.NaN,
    () => 8.64e15,
    () => -8.64e15,
    Symbol('a symbol'),
    class {},
    'inline',
    'runway',
    'table',
    Object.defineProperty({}, 'loading', { get: fail }),
  ),
  fc.dictionary(fc.constantFrom(...MESSAGES), anything),
);
const anyProps = fc.dictionary(fc.constantFrom(...PROPS), value, { maxKeys: 8 });
const anySettings = fc.dictionary(fc.constantFrom(...SETTINGS), value);
/** Credits with a field of any kind. */
const anyCredits = fc.oneof(
  value,
  fc
    .tuple(fc.constantFrom('balance', 'lots', 'plan', 'usageAllowed', 'issues'), value)
    .map(([field, other]) => ({ ...aCredits(), [field]: other })),
  fc
    .tuple(fc.constantFrom('kind', 'allocated', 'remaining', 'expiresAtMs'), value)
    .map(([field, other]) => ({
      ...aCredits(),
      lots: [{ ...aCredits().lots[0], [field]: other }],
    })),
  fc.oneof(fc.maxSafeNat(), fc.integer({ min: 8.6e15, max: 9e15 })).map((expiresAtMs) => ({
    ...aCredits(),
    lots: [{ kind: null, allocated: 1, remaining: 1, expiresAtMs }],
  })),
  fc.maxSafeNat().map((createdAtMs) => {
    const { plan, ...credits } = aCredits();
    return { ...credits, plan: { ...plan, createdAtMs } };
  }),
);

const widgets = Object.entries({ CreditBalance, LotBreakdownChart, PlanBadge });

/** The HTML of an element whose props no type checks. */
function htmlOf(type: unknown, props: unknown, children?: ReactNode): string {
  return renderToString(createElement(type as never, props as never, children));
}

describe.each(widgets)('<%s /> on a server', (_name, Widget) => {
  beforeEach(forgetWarnings);

  it('FAULTS 141: throws nothing, whatever its props and those of its provider are', () => {
    expectConsole('warn', 'neither a <CreditsProvider');
    allowConsole('error', /./); // React's own, about attributes that are none
    fc.assert(
      fc.property(anyProps, anySettings, fc.boolean(), (props, settings, isGiven) => {
        const credits = isGiven ? { credits: aCredits() } : {};
        const widget = createElement(Widget as never, { ...props, ...credits });
        expect(renderToString(widget)).toContain('data-slot');
        const provider = { team: null, ...settings };
        expect(htmlOf(CreditsProvider, provider, widget)).toContain('data-slot');
      }),
      RUNS,
    );
  });

  it('FAULTS 141: throws nothing, whatever its credits are', () => {
    expectConsole('warn', 'parseCredits(body)');
    allowConsole('warn', 'neither a <CreditsProvider');
    fc.assert(
      fc.property(anyCredits, (credits) => {
        const html = htmlOf(Widget, { credits, now: () => PINNED_NOW });
        expect(html).toContain('data-slot');
      }),
      RUNS,
    );
  });
});
