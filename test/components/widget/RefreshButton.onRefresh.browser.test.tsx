import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CreditBalance, CreditsProvider, PlanBadge } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';

const press = async () => userEvent.click(await screen.findByRole('button', { name: 'Refresh' }));

describe('prop: onRefresh', () => {
  it('is called in addition to the request', async () => {
    const [getCredits, onRefresh] = [vi.fn(async () => aCredits()), vi.fn()];
    render(
      <CreditsProvider team="acme" shareTabs={false} client={{ getCredits }}>
        <CreditBalance onRefresh={onRefresh} />
      </CreditsProvider>,
    );
    await press();
    expect(onRefresh).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(getCredits).toHaveBeenCalledTimes(2));
  });

  it('shows the button with credits from the host, and is the only effect of a press', async () => {
    const onRefresh = vi.fn();
    const { rerender } = render(<CreditBalance credits={aCredits()} now={() => PINNED_NOW} />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<CreditBalance credits={aCredits()} now={() => PINNED_NOW} onRefresh={onRefresh} />);
    await press();
    expect(onRefresh).toHaveBeenCalledTimes(1);
  });

  it('shows no button while signed out', () => {
    render(
      <CreditsProvider team={null}>
        <CreditBalance />
        <PlanBadge />
      </CreditsProvider>,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});
