import { act, render, screen, waitFor } from '@testing-library/react';
import { type Credits, creditsKeys } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { allowConsole, expectConsole } from '../../support/consoleGuard.js';
import { expectOnReact18 } from '../../support/expectOnReact18.js';
import { CRASH, crashingCredits } from '../support/crashingCredits.js';
import { aDashboard, aFilledClient } from '../support/page.js';
import { part, textOf, widgets } from '../support/widgets.js';

const message = () => screen.queryByText('This part couldn’t be shown');

describe.each(widgets)('<%s />: a widget that failed to render', (_name, slot, Widget) => {
  const page = (credits: Credits, id = 'one') => (
    <Widget credits={credits} id={id} now={now} asOfMs={PINNED_NOW} />
  );
  const now = () => PINNED_NOW;

  it('renders the next credits', () => {
    expectConsole('error', CRASH);
    expectOnReact18('The above error occurred in the <');
    const { rerender } = render(page(crashingCredits()));
    expect(message()).toBeVisible();
    rerender(page(aCredits()));
    expect(message()).toBeNull();
    expect(part(slot)).toHaveAttribute('data-state', 'ready');
    expect(textOf(part(slot))).toMatch(/12,500|10,000/);
  });

  it('shows the message again if the next credits are broken too', () => {
    expectConsole('error', CRASH);
    expectOnReact18('The above error occurred in the <');
    const { rerender } = render(page(crashingCredits()));
    rerender(page(crashingCredits()));
    expect(message()).toBeVisible();
    rerender(page(aCredits()));
    expect(part(slot)).toHaveAttribute('data-state', 'ready');
  });

  it('renders credits of the right shape after those of another', () => {
    allowConsole('warn', 'pass parseCredits(body)');
    const { rerender } = render(page({ balance: 'many', lots: 1 } as never));
    expect(message()).toBeVisible();
    rerender(page(aCredits()));
    expect(part(slot)).toHaveAttribute('data-state', 'ready');
  });

  it('FAULTS 135: is back with a changed prop, and not without one', () => {
    expectConsole('error', CRASH);
    expectOnReact18('The above error occurred in the <');
    const credits = crashingCredits();
    const { rerender } = render(page(credits));
    Object.assign(credits, aCredits());
    rerender(page(credits));
    expect(message()).toBeVisible();
    rerender(page(credits, 'two'));
    expect(message()).toBeNull();
    expect(part(slot)).toHaveAttribute('data-state', 'ready');
  });

  it('FAULTS 135: is back with the next good answer', async () => {
    allowConsole('error', /TypeError|The above error/);
    const queryClient = aFilledClient(Date.now());
    const set = (data: unknown) =>
      act(async () => {
        queryClient.setQueryData(creditsKeys.team('acme'), data as Credits);
      });
    const getCredits = vi.fn(async () => aCredits({ balance: 5_432 }));
    render(aDashboard({ queryClient, client: { getCredits }, now, children: <Widget /> }));
    await set({ lots: null, balance: 5 });
    await waitFor(() => expect(getCredits).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'));
    expect(textOf(part(slot))).toMatch(/5,432|10,000/);
    await set({ lots: null, balance: 5 });
    await set(aCredits({ balance: 4_321 }));
    expect(message()).toBeNull();
    expect(part(slot)).toHaveAttribute('data-state', 'ready');
    expect(textOf(part(slot))).toMatch(/4,321|10,000/);
  });
});
