import { QueryClient } from '@tanstack/react-query';
import { aCredits } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { createRegistry } from '../../src/sync/createRegistry.js';
import { creditsKeys } from '../../src/sync/creditsKeys.js';
import { aBrowser, anEnvironment } from './support/anEnvironment.js';
import { aPage, aServer, pass } from './support/aPage.js';

describe('createRegistry', () => {
  it('has one hub for each query client', () => {
    const registry = createRegistry(anEnvironment());
    const queryClient = new QueryClient();
    expect(registry.hubOf(queryClient)).toBe(registry.hubOf(queryClient));
    expect(registry.hubOf(queryClient)).not.toBe(registry.hubOf(new QueryClient()));
  });

  it('has one presence for each source', () => {
    const registry = createRegistry(anEnvironment());
    expect(registry.presenceOf('/api/credits')).toBe(registry.presenceOf('/api/credits'));
    expect(registry.presenceOf('/api/credits')).not.toBe(registry.presenceOf('/test/credits'));
  });

  it('FAULTS 114: has one query client for the page, and another for another copy of react-query', () => {
    const registry = createRegistry(anEnvironment());
    class OtherCopy extends QueryClient {}
    const queryClient = registry.queryClientOf(QueryClient);
    expect(registry.queryClientOf(QueryClient)).toBe(queryClient);
    expect(registry.queryClientOf(OtherCopy)).toBeInstanceOf(OtherCopy);
    expect(registry.queryClientOf(OtherCopy)).not.toBe(queryClient);
  });

  it('is for one page: a second one knows nothing of the first', () => {
    const env = anEnvironment();
    const queryClient = new QueryClient();
    const [first, second] = [createRegistry(env), createRegistry(env)];
    expect(first.hubOf(queryClient)).not.toBe(second.hubOf(queryClient));
  });
});

describe('createRegistry: reset', () => {
  it('forgets credits, query clients and who was there', () => {
    const registry = createRegistry(anEnvironment());
    const queryClient = registry.queryClientOf(QueryClient);
    const hub = registry.hubOf(queryClient);
    const presence = registry.presenceOf('/api/credits');
    queryClient.setQueryData(creditsKeys.team('a'), aCredits());
    registry.reset();
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
    expect(registry.queryClientOf(QueryClient)).not.toBe(queryClient);
    expect(registry.hubOf(queryClient)).not.toBe(hub);
    expect(registry.presenceOf('/api/credits')).not.toBe(presence);
  });

  it('stops what a test has left mounted: no request and no timer of a store comes after it', async () => {
    const browser = aBrowser();
    const tab = browser.openTab();
    const page = aPage(tab);
    const server = aServer();
    page.mount('a', server);
    await pass(50);
    page.registry.reset();
    page.queryClient.clear();
    await pass(3_600_000);
    expect(server.requests).toBe(1);
    expect(tab.listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
