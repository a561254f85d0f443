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
    /** Through which Vitest has modules of this page load others. */
    __vitest_browser_runner__?: { wrapDynamicImport: <T>(load: () => T) => T };
    /** Renders the page of another tab. */
    showTab?: (props: TabProps) => ReturnType<typeof aCountedClient>['calls'];
  }
}

window.__vitest_browser_runner__ ??= { wrapDynamicImport: (load) => load() };

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
