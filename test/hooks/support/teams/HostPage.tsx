import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Fragment, memo, Profiler, type ReactNode, StrictMode, useEffect } from 'react';
import {
  CreditBalance,
  CreditsProvider,
  type CreditsProviderProps,
  LotBreakdownChart,
  PlanBadge,
  useCredits,
} from 'react-credit-widgets';
import type { Ledger } from './Ledger.js';
import { marksIn } from './marks.js';

/** Whose query client the provider uses. */
export type Cache = 'of the page' | 'of the host' | 'given';

export type WidgetName = 'card' | 'inline' | 'badge' | 'chart' | 'hook';

/** The state that the host controls. */
export interface Host {
  cache: Cache;
  isStrict: boolean;
  /** Whether the history starts with the first credits loaded. */
  hasCredits: boolean;
  hasProvider: boolean;
  /** By id, so that the same widget may appear twice. */
  widgets: ReadonlyMap<number, WidgetName>;
  /** Changing it renders every widget again. */
  renders: number;
}

/** Props of every provider in the test; tab sharing is tested elsewhere. */
const SETTINGS = { shareTabs: false };

interface HostPageProps {
  host: Host;
  ledger: Ledger;
  queryClient: QueryClient;
  client: CreditsProviderProps['client'];
  /** Called on every commit. */
  onCommit: () => void;
}

/** The page, as the host's state describes it. */
export function HostPage({ host, ledger, queryClient, client, onCommit }: HostPageProps) {
  const isOwner = host.cache === 'given';
  useEffect(() => {
    if (!isOwner) return;
    queryClient.mount(); // a given client is mounted by its owner
    return () => queryClient.unmount();
  }, [isOwner, queryClient]);
  const Mode = host.isStrict ? StrictMode : Fragment;
  const provider = host.hasProvider && (
    <CreditsProvider
      {...SETTINGS}
      team={ledger.team}
      client={client}
      {...(host.cache === 'given' && { queryClient })}
    >
      {[...host.widgets].map(([id, name]) => (
        <section key={id} data-widget={name}>
          <Widget name={name} ledger={ledger} renders={host.renders} />
        </section>
      ))}
    </CreditsProvider>
  );
  return (
    <Mode>
      <Profiler id="page" onRender={onCommit}>
        {host.cache === 'of the host' ? (
          <QueryClientProvider client={queryClient}>{provider}</QueryClientProvider>
        ) : (
          provider
        )}
      </Profiler>
    </Mode>
  );
}

interface WidgetProps {
  name: WidgetName;
  ledger: Ledger;
  renders: number;
}

/** Renders when its props change, or by itself. */
const Widget = memo(function Widget({ name, ledger }: WidgetProps): ReactNode {
  switch (name) {
    case 'card':
      return <CreditBalance />;
    case 'inline':
      return <CreditBalance variant="inline" />;
    case 'badge':
      return <PlanBadge />;
    case 'chart':
      return <LotBreakdownChart plot={false} />;
    case 'hook':
      return <Hook ledger={ledger} />;
  }
});

/** A component of the host, which checks what the hook returns in every render. */
function Hook({ ledger }: { ledger: Ledger }): ReactNode {
  const { data } = useCredits();
  ledger.check(marksIn(JSON.stringify(data ?? null)), 'useCredits().data');
  return <output>{data?.balance}</output>;
}
