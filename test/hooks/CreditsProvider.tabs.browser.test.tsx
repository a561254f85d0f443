import { QueryClient } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import { CreditBalance, CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { aCountedClient, numberOf, shownNumbers } from './support/countedClient.js';
import { openTab } from './support/openTab.js';

/** This tab, with a provider for each team; its cache has team "acme" from a persister. */
function aPage({ source, answer }: { source?: string; answer?: (n: number) => unknown } = {}) {
  const queryClient = new QueryClient();
  const { client, calls } = aCountedClient({ delayMs: 30, ...(answer && { answer }) });
  const settings = { client: Object.assign(client, source && { source }), queryClient };
  const page = (...teams: (string | null | undefined)[]) =>
    teams.map((team, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place of the provider
      <CreditsProvider key={index} team={team} {...settings} retry={false}>
        <CreditBalance />
      </CreditsProvider>
    ));
  const restore = () => queryClient.setQueryData(creditsKeys.team('acme'), aCredits());
  return { page, calls, queryClient, restore };
}

const wait = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

describe('DESIGN 5.7: another tab that shows a team', () => {
  it('FAULTS 116: is signed out by a page that opens with team={null}', async () => {
    const tab = await openTab({ team: 'acme' });
    await waitFor(() => expect(tab.numbers()).toEqual([numberOf(1)]));
    const { page, restore } = aPage();
    restore();
    render(page(null));
    await waitFor(() => expect(tab.numbers()).toEqual([]));
    await wait(100);
    expect(tab.calls.count).toBe(1);
  });

  it.each([
    ['a page that does not know its team yet', [undefined]],
    ['a page with another team beside a provider without one', [null, 'globex']],
  ])('FAULTS 116: control: keeps its number beside %s', async (_what, teams) => {
    const tab = await openTab({ team: 'acme' });
    await waitFor(() => expect(tab.numbers()).toEqual([numberOf(1)]));
    const { page, restore } = aPage();
    restore();
    render(page(...teams));
    await wait(200);
    expect(tab.numbers()).toEqual([numberOf(1)]);
  });

  it('FAULTS 116, 120: keeps its number if a page of another source signs out', async () => {
    const tab = await openTab({ team: 'acme', source: 'live' });
    await waitFor(() => expect(tab.numbers()).toEqual([numberOf(1)]));
    const { page } = aPage({ source: 'test' });
    const { rerender } = render(page('acme'));
    await waitFor(() => expect(shownNumbers()).toHaveLength(1));
    rerender(page(null));
    await wait(200);
    expect(tab.numbers()).toEqual([numberOf(1)]);
  });
});

describe('DESIGN 5.3: two tabs of one team', () => {
  it('share the answer to a refetch', async () => {
    const tab = await openTab({ team: 'acme' });
    await waitFor(() => expect(tab.numbers()).toEqual([numberOf(1)]));
    const { page, queryClient, calls } = aPage({ answer: (n) => aCredits({ balance: 76 + n }) });
    render(page('acme'));
    // Sharing loads after the first figure.
    await waitFor(() => expect([shownNumbers(), tab.numbers()]).toEqual([['77'], [numberOf(1)]]));
    await wait(500);
    void queryClient.invalidateQueries();
    await waitFor(() => expect([shownNumbers(), tab.numbers()]).toEqual([['78'], ['78']]));
    expect([calls.count, tab.calls.count]).toEqual([2, 1]);
  });

  it('FAULTS 120: of two sources do not share their answers', async () => {
    const tab = await openTab({ team: 'acme', source: 'live' });
    await waitFor(() => expect(tab.numbers()).toEqual([numberOf(1)]));
    const { page, queryClient, calls } = aPage({
      source: 'test',
      answer: () => aCredits({ balance: 77 }),
    });
    render(page('acme'));
    await waitFor(() => expect(shownNumbers()).toEqual(['77']));
    void queryClient.invalidateQueries();
    await waitFor(() => expect(calls.count).toBe(2));
    await wait(200);
    expect([shownNumbers(), tab.numbers()]).toEqual([['77'], [numberOf(1)]]);
  });
});
