import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { aCredits, aPlan, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { widgets } from './widgets.js';

/** A page whose widget is read by a clock that counts, and the way to ask again. */
async function aPage(Widget: (typeof widgets)[number][2]) {
  const queryClient = new QueryClient();
  const getCredits = vi.fn(() => Promise.resolve(aCredits()));
  const onRender = vi.fn();
  const now = vi.fn(() => PINNED_NOW);
  render(
    <CreditsProvider team="acme" queryClient={queryClient} client={{ getCredits }}>
      <Profiler id="widget" onRender={onRender}>
        <Widget now={now} />
      </Profiler>
    </CreditsProvider>,
  );
  await waitFor(() => expect(screen.queryByText('Loading credits…')).toBeNull());
  const refetch = async () => {
    now.mockClear();
    onRender.mockClear();
    await act(() => queryClient.refetchQueries({ queryKey: creditsKeys.all }));
  };
  return { getCredits, refetch, now, onRender };
}

describe.each(widgets)('<%s />', (_name, _slot, Widget) => {
  it('does not render when a refetch brings equal data', async () => {
    const { refetch, getCredits, now } = await aPage(Widget);
    await refetch();
    await refetch();
    expect(getCredits).toHaveBeenCalledTimes(3);
    // A widget reads its clock once a render; its refresh button and its as-of line, which may render, do not.
    expect(now).not.toHaveBeenCalled();
  });

  it('renders when the data differs', async () => {
    const { refetch, getCredits, now } = await aPage(Widget);
    getCredits.mockResolvedValue(aCredits({ plan: aPlan({ name: 'Max' }), balance: 1 }));
    await refetch();
    expect(now.mock.calls.length).toBeGreaterThan(0);
  });
});

const withoutLeaves = widgets.filter(([, slot]) => /plan-badge|inline/.test(slot));

describe.each(withoutLeaves)('<%s />', (_name, _slot, Widget) => {
  it('has no part that renders either when a refetch brings equal data', async () => {
    const { refetch, onRender } = await aPage(Widget);
    await refetch();
    expect(onRender).not.toHaveBeenCalled();
  });
});
