import { QueryClient } from '@tanstack/react-query';
import { CreditBalance, CreditsProvider } from 'react-credit-widgets';
import { createRoot } from 'react-dom/client';
import { aCountedClient } from './countedClient.js';

/** What another tab shows. */
export interface TabProps {
  team: string | null;
  source?: string;
}

declare global {
  interface Window {
    /** Renders the page of another tab. */
    showTab?: (props: TabProps) => ReturnType<typeof aCountedClient>['calls'];
  }
}

window.showTab = ({ team, source }) => {
  const { client, calls } = aCountedClient({ delayMs: 30 });
  const settings = { client: Object.assign(client, source && { source }), retry: false } as const;
  createRoot(document.body).render(
    <CreditsProvider team={team} queryClient={new QueryClient()} {...settings}>
      <CreditBalance />
    </CreditsProvider>,
  );
  return calls;
};
