import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { CreditsProvider } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { countRequests } from '../../support/requests.js';
import { part, textOf, widgets } from '../support/widgets.js';

describe('<CreditsProvider team="" />', () => {
  // The first test in this file, because the warning is printed once per page.
  it('every widget shows "Not set up" without a button, and one warning says why', async () => {
    const requests = countRequests();
    const lines: string[] = [];
    const warn = console.warn;
    console.warn = (line: string) => lines.push(line);
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
    console.warn = warn;
    expect(lines).toEqual([expect.stringMatching(/`team`.*empty string.*`null`/)]);
    expect(screen.queryByRole('button')).toBeNull();
    expect(requests()).toBe(0);
  });

  it.each(widgets)('<%s /> is in state error, and has no button', async (_name, slot, Widget) => {
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
