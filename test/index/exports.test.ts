import * as react from 'react-credit-widgets';
import * as query from 'react-credit-widgets/query';
import * as server from 'react-credit-widgets/server';
import * as testing from 'react-credit-widgets/testing';
import * as themes from 'react-credit-widgets/themes';
import { describe, expect, it } from 'vitest';

// Every name here is public API under semver: adding or removing one needs a release note.

const QUERY = [
  'CreditsError',
  'balanceAt',
  'canSpend',
  'createCreditsClient',
  'creditsKeys',
  'creditsQueryOptions',
  'isCreditsError',
  'lotState',
  'lotsDisagree',
  'nextExpiry',
  'parseCredits',
  'sortLots',
];

describe('react-credit-widgets', () => {
  it('exports provider, hooks, widgets, themeToCss, and everything of /query', () => {
    expect(Object.keys(react).sort()).toEqual(
      [
        'CreditBalance',
        'CreditsProvider',
        'LotBreakdownChart',
        'PlanBadge',
        'themeToCss',
        'useCredits',
        'useNow',
        'useRefreshCredits',
        'useSuspenseCredits',
        ...QUERY,
      ].sort(),
    );
  });

  it('shares its functions with /query, so that errors and keys of both are the same', () => {
    expect(react).toMatchObject(query);
  });
});

describe('react-credit-widgets/query', () => {
  it('exports client, query options, parser, error and lot arithmetic', () => {
    expect(Object.keys(query).sort()).toEqual(QUERY);
  });
});

describe('react-credit-widgets/server', () => {
  it('exports the handler', () => {
    expect(Object.keys(server)).toEqual(['createCreditsHandler']);
  });
});

describe('react-credit-widgets/testing', () => {
  it('exports handlers, scenarios, the documented example, builders and the pinned clock', () => {
    expect(Object.keys(testing).sort()).toEqual([
      'PINNED_NOW',
      'aCredits',
      'aLot',
      'aPlan',
      'creditsHandlers',
      'documentedExample',
      'resetCredits',
      'scenarios',
    ]);
  });
});

describe('react-credit-widgets/themes', () => {
  it('exports the presets', () => {
    expect(Object.keys(themes).sort()).toEqual(['highContrast', 'ink', 'soft']);
  });
});

describe('react-credit-widgets/messages/*', () => {
  const modules = Object.entries(
    import.meta.glob<object>('../../src/format/messages/*.ts', { eager: true }),
  );

  it.each(modules)('%s exports the catalog under its tag, and nothing else', (path, module) => {
    expect(Object.keys(module).map((tag) => `${tag}.ts`)).toEqual([path.split('/').at(-1)]);
  });
});
