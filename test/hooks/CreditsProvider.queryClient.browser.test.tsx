import {
  focusManager,
  QueryClient,
  QueryClientProvider,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { CreditsProvider, creditsKeys, PlanBadge } from 'react-credit-widgets';
import { creditsHandlers } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { expectOnReact18 } from '../support/expectOnReact18.js';
import { countRequests } from '../support/requests.js';
import { worker } from '../support/worker.js';

const key = creditsKeys.team('acme');

/** A query of the host, inside the provider. */
function HostQuery({ onClient }: { onClient: (client: QueryClient) => void }) {
  onClient(useQueryClient());
  const { data } = useQuery({ queryKey: ['host'], queryFn: () => 'from the host' });
  return <p>{data}</p>;
}

describe('<CreditsProvider />', () => {
  describe('without a query client from the host', () => {
    it('uses the query client of the page, mounted as long as the provider', async () => {
      worker.use(...creditsHandlers('documented'));
      expect(focusManager.hasListeners()).toBe(false);
      const { unmount } = render(
        <CreditsProvider team="acme">
          <PlanBadge />
        </CreditsProvider>,
      );
      expect(focusManager.hasListeners()).toBe(true);
      expect(await screen.findByText('Pro')).toBeVisible();
      unmount();
      await waitFor(() => expect(focusManager.hasListeners()).toBe(false)); // one task later
    });

    it('keeps that client and its data when the host rerenders', async () => {
      worker.use(...creditsHandlers('documented'));
      const requests = countRequests();
      const page = (locale: string) => (
        <CreditsProvider team="acme" locale={locale}>
          <PlanBadge />
        </CreditsProvider>
      );
      const { rerender } = render(page('en'));
      await screen.findByText('Pro');
      rerender(page('de'));
      expect(screen.getByText('10.000 credits included')).toBeVisible();
      expect(requests()).toBe(1);
    });

    it('does not provide that client to its children', () => {
      expectOnReact18(/Uncaught|The above error occurred/);
      expect(() =>
        render(
          <CreditsProvider team="acme">
            <HostQuery onClient={() => {}} />
          </CreditsProvider>,
        ),
      ).toThrow(/No QueryClient set/);
    });
  });

  describe('inside a QueryClientProvider', () => {
    it('caches in the host’s client, and leaves the host’s queries alone', async () => {
      worker.use(...creditsHandlers('documented'));
      const host = new QueryClient();
      const seen = new Set<QueryClient>();
      render(
        <QueryClientProvider client={host}>
          <CreditsProvider team="acme">
            <PlanBadge />
            <HostQuery onClient={(client) => seen.add(client)} />
          </CreditsProvider>
        </QueryClientProvider>,
      );
      await screen.findByText('Pro');
      expect(await screen.findByText('from the host')).toBeVisible();
      expect([...seen]).toEqual([host]);
      expect(host.getQueryData(key)).toMatchObject({ balance: 12_500 });
      expect(host.getQueryData(['host'])).toBe('from the host');
    });
  });

  describe('prop: queryClient', () => {
    it('takes precedence over the host’s client, which children still get', async () => {
      worker.use(...creditsHandlers('documented'));
      const [host, given] = [new QueryClient(), new QueryClient()];
      const seen = new Set<QueryClient>();
      render(
        <QueryClientProvider client={host}>
          <CreditsProvider team="acme" queryClient={given}>
            <PlanBadge />
            <HostQuery onClient={(client) => seen.add(client)} />
          </CreditsProvider>
        </QueryClientProvider>,
      );
      await screen.findByText('Pro');
      expect(given.getQueryData(key)).toMatchObject({ balance: 12_500 });
      expect(host.getQueryData(key)).toBeUndefined();
      expect([...seen]).toEqual([host]);
    });

    it('is mounted as long as the provider, whether or not its owner mounts it', async () => {
      worker.use(...creditsHandlers('documented'));
      const { unmount } = render(
        <CreditsProvider team="acme" queryClient={new QueryClient()}>
          <PlanBadge />
        </CreditsProvider>,
      );
      await screen.findByText('Pro');
      expect(focusManager.hasListeners()).toBe(true);
      unmount();
      await waitFor(() => expect(focusManager.hasListeners()).toBe(false)); // one task later
    });
  });

  it('renders no element', async () => {
    const { container } = render(<CreditsProvider team="acme">text</CreditsProvider>);
    await waitFor(() => expect(container.innerHTML).toBe('text'));
  });
});
