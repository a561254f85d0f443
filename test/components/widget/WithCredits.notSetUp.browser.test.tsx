import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { countRequests } from '../../support/requests.js';
import { part, widgets } from '../support/widgets.js';

describe('without a provider and without credits', () => {
  // The first test in this file, because the warning is printed once per page.
  it('FAULTS 88: every widget shows "Not set up", and one warning says how to fix it', () => {
    const lines: string[] = [];
    const warn = console.warn;
    console.warn = (line: string) => lines.push(line);
    render(
      <StrictMode>
        {widgets.map(([name, , Widget]) => (
          <Widget key={name} />
        ))}
      </StrictMode>,
    );
    console.warn = warn;
    expect(screen.getAllByText('Not set up')).toHaveLength(widgets.length);
    expect(lines).toEqual([expect.stringMatching(/<CreditsProvider team="…">.*`credits` prop/)]);
  });

  it.each(widgets)(
    'FAULTS 88: <%s /> is in state error, sends no request and has no button',
    (_name, slot, Widget) => {
      const requests = countRequests();
      render(<Widget />);
      expect(part(slot)).toHaveAttribute('data-state', 'error');
      expect(screen.queryByRole('button')).toBeNull();
      expect(requests()).toBe(0);
    },
  );
});
