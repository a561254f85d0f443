import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { type ComponentType, Profiler } from 'react';
import { CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { expect, vi } from 'vitest';
import type { SharedProps } from './widgets.js';

/** A page that counts renders of a widget, through its clock and a profiler, and a function to refetch. */
export async function aCountedPage(Widget: ComponentType<SharedProps>) {
  const queryClient = new QueryClient();
  const getCredits = vi.fn(() => Promise.resolve(aCredits()));
  const onRender = vi.fn();
  const now = vi.fn(() => PINNED_NOW);
  render(
    <CreditsProvider
      team="acme"
      shareTabs={false}
      queryClient={queryClient}
      client={{ getCredits }}
    >
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
