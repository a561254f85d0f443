import { render, screen, within } from '@testing-library/react';
import { CreditBalance, CreditsProvider, type CreditsProviderProps } from 'react-credit-widgets';
import { aCredits, creditsHandlers, PINNED_NOW } from 'react-credit-widgets/testing';
import { Billing } from '../src/Billing';
import { server } from './server';

function renderBilling(props?: Partial<CreditsProviderProps>) {
  render(
    <CreditsProvider
      team="team_test"
      now={() => PINNED_NOW}
      timeZone="UTC"
      retry={false}
      shareTabs={false}
      {...props}
    >
      <Billing />
    </CreditsProvider>,
  );
}

it('shows balance, plan and lots', async () => {
  renderBilling();
  expect(await screen.findByText('12,500')).toBeInTheDocument();
  expect(screen.getByText('Pro')).toBeInTheDocument();
  expect(within(screen.getByRole('figure')).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Run' })).toBeEnabled();
});

it('offers a top-up when few credits are left', async () => {
  server.use(...creditsHandlers('low'));
  renderBilling();
  expect(await screen.findByText('Low balance')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Top up' })).toHaveAttribute('href', '/billing/top-up');
});

it('says that the key is wrong, and disables the button', async () => {
  server.use(...creditsHandlers('wrongKey'));
  renderBilling();
  expect(await screen.findAllByText(/Key rejected/)).not.toHaveLength(0);
  expect(screen.queryByText('12,500')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Run' })).toBeDisabled();
});

it('applies the theme', async () => {
  renderBilling({ theme: { accent: '#d6006e' } });
  const link = await screen.findByRole('link', { name: 'Top up' });
  expect(link.closest('[data-slot="credit-balance"]')).toHaveStyle({ '--cw-accent': '#d6006e' });
});

it('renders credits from a prop, without a provider or a request', () => {
  render(<CreditBalance credits={aCredits({ balance: 0 })} now={() => PINNED_NOW} />);
  expect(screen.getByText('0')).toBeInTheDocument();
});
