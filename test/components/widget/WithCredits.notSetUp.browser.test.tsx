import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { expectConsole } from '../../support/consoleGuard.js';
import { countRequests } from '../../support/requests.js';
import { part, widgets } from '../support/widgets.js';

const HINT = /<CreditsProvider team="…">.*`credits` prop/;

describe('without a provider and without credits', () => {
  it('FAULTS 88: every widget shows "Not set up", and one warning says how to fix it', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    render(
      <StrictMode>
        {widgets.map(([name, , Widget]) => (
          <Widget key={name} />
        ))}
      </StrictMode>,
    );
    expect(screen.getAllByText('Not set up')).toHaveLength(widgets.length);
    expect(warn.mock.calls).toEqual([[expect.stringMatching(HINT)]]);
    warn.mockRestore();
  });

  it.each(widgets)(
    'FAULTS 88: <%s /> is in state error, sends no request and has no button',
    (_name, slot, Widget) => {
      expectConsole('warn', HINT);
      const requests = countRequests();
      render(<Widget />);
      expect(part(slot)).toHaveAttribute('data-state', 'error');
      expect(screen.queryByRole('button')).toBeNull();
      expect(requests()).toBe(0);
    },
  );
});
