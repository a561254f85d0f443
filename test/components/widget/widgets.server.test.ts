import { type DehydratedState, dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  createCreditsClient,
  creditsKeys,
  creditsQueryOptions,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import {
  aCredits,
  creditsHandlers,
  PINNED_NOW,
  type ScenarioName,
} from 'react-credit-widgets/testing';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { server } from '../../support/server.js';

const endpoint = 'https://host.example/api/credits';

/** The dehydrated data of a scenario, as it travels from server to browser: through JSON. */
async function prefetch(scenario: ScenarioName): Promise<DehydratedState> {
  server.use(...creditsHandlers(scenario));
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(creditsQueryOptions(createCreditsClient({ endpoint }), 'acme'));
  return JSON.parse(JSON.stringify(dehydrate(queryClient)));
}

/** The server HTML of the three widgets. */
function htmlOf(state: DehydratedState = { mutations: [], queries: [] }): string {
  const queryClient = new QueryClient();
  hydrate(queryClient, state);
  return htmlFrom(queryClient);
}

function htmlFrom(queryClient: QueryClient): string {
  const settings = {
    team: 'acme',
    endpoint, // the source of what was prefetched
    queryClient,
    now: () => PINNED_NOW,
    theme: { accent: '#c0ffee' },
  };
  const widgets = [PlanBadge, CreditBalance, LotBreakdownChart].map((Widget, key) =>
    createElement<{ key: number }>(Widget, { key }),
  );
  return renderToString(createElement(CreditsProvider, settings, widgets));
}

/** The text of some HTML, with tags as separators. */
const wordsOf = (html: string) =>
  html
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');

describe('server HTML with prefetched credits', () => {
  let html = '';
  beforeEach(async () => {
    html = htmlOf(await prefetch('documented'));
  });

  it('shows balance, plan and lots at once', () => {
    expect(wordsOf(html)).toContain('|12,500| credits left|');
    expect(wordsOf(html)).toContain('|Pro|');
    expect(wordsOf(html)).toContain(
      '|Subscription| |8,500| of 10,000 left| |Expires |Jan 1, 2025|',
    );
    expect(wordsOf(html)).toContain('|Top-up| |4,000| of 5,000 left| |Expires |Apr 1, 2025|');
    expect(html.match(/data-state="ready"/g)).toHaveLength(3);
  });

  it('FAULTS 84: has dates in the server’s time zone, and no relative times', () => {
    expect(html).toContain('dateTime="2025-01-01T00:00:00.000Z"');
    expect(wordsOf(html)).not.toMatch(/\bin \d+ days|tomorrow/);
  });

  it('FAULTS 85: has no style attribute and no theme, and its bars are SVG geometry', () => {
    expect(html).not.toMatch(/\sstyle=|<style|c0ffee/);
    expect(html).toMatch(/<svg width="85%"/);
    expect(html).toContain('aria-valuenow="12500"');
  });

  it('contains no stray undefined, NaN or null', () => {
    expect(html).not.toMatch(/undefined|NaN|\[object|>null</);
  });
});

describe('server HTML', () => {
  it('FAULTS 86: is a skeleton without prefetched data, and sends no request', () => {
    const html = htmlOf();
    expect(html.match(/data-state="pending"/g)).toHaveLength(3);
    expect(html).toContain('Loading credits…');
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('is a skeleton if prefetching failed, so the browser refetches', async () => {
    const html = htmlOf(await prefetch('serverError'));
    expect(html.match(/data-state="pending"/g)).toHaveLength(3);
  });

  it('shows what the cache has now, not what it had at an earlier request', () => {
    const queryClient = new QueryClient();
    const htmlAfter = (balance: number, updatedAt: number) => {
      queryClient.setQueryData(creditsKeys.team('acme', endpoint), aCredits({ balance }), {
        updatedAt,
      });
      return wordsOf(htmlFrom(queryClient));
    };
    expect(htmlAfter(111, PINNED_NOW)).toContain('|111| credits left|');
    expect(htmlAfter(222, PINNED_NOW + 60_000)).toContain('|222| credits left|');
  });

  it('FAULTS 71: escapes the texts of a payload', async () => {
    const plan = { id: 'X', display_name: '<script>alert(1)</script>' };
    const json = { credits: 1, active_subscription: plan };
    server.use(...creditsHandlers({ description: '', json }));
    const queryClient = new QueryClient();
    await queryClient.prefetchQuery(creditsQueryOptions(createCreditsClient({ endpoint }), 'acme'));
    const html = htmlOf(dehydrate(queryClient));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script');
  });
});
