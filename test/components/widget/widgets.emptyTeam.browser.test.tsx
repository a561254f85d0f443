import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { CreditsProvider } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { expectConsole } from '../../support/consoleGuard.js';
import { countRequests } from '../../support/requests.js';
import { part, textOf, widgets } from '../support/widgets.js';

const HINT = /`team`.*empty string.*`null`/;

describe('<CreditsProvider team="" />', () => {
  it('every widget shows "Not set up" without a button, and one warning says why', async () => {
    const requests = countRequests();
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    render(
      <StrictMode>
        <CreditsProvider team="" now={() => PINNED_NOW}>
          {widgets.map(([name, , Widget]) => (
            <Widget key={name} />
          ))}
        </CreditsProvider>
      </StrictMode>,
    );
    await waitFor(() => expect(screen.getAllByText('Not set up')).toHaveLength(widgets.length));
    expect(warn.mock.calls).toEqual([[expect.stringMatching(HINT)]]);
    warn.mockRestore();
    expect(screen.queryByRole('button')).toBeNull();
    expect(requests()).toBe(0);
  });

  it.each(widgets)('<%s /> is in state error, and has no button', async (_name, slot, Widget) => {
    expectConsole('warn', HINT);
    render(
      <CreditsProvider team="" now={() => PINNED_NOW}>
        <Widget onRefresh={() => {}} />
      </CreditsProvider>,
    );
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'error'));
    expect(textOf(part(slot))).toContain('Not set up');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
