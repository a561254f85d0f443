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
export type Cache = 'own' | 'of the host' | 'given';

export type WidgetName = 'card' | 'inline' | 'badge' | 'chart' | 'hook';

/** What the host has decided. */
export interface Host {
  cache: Cache;
  isStrict: boolean;
  /** Whether the story begins when the first credits are there. */
  hasCredits: boolean;
  hasProvider: boolean;
  /** By id, so that one kind may stand there twice. */
  widgets: ReadonlyMap<number, WidgetName>;
  /** Another number is another render of every widget. */
  renders: number;
}

/** What every provider of the test has; tabs are not what is tested here. */
const SETTINGS = { shareTabs: false };

interface HostPageProps {
  host: Host;
  ledger: Ledger;
  queryClient: QueryClient;
  client: CreditsProviderProps['client'];
  /** Called with every commit, when the page has changed. */
  onCommit: () => void;
}

/** A page of a host, as it has decided. */
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

/** Renders when the host wants it to, or by itself. */
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

/** A component of the host's own, which sees what the hook returns in every render. */
function Hook({ ledger }: { ledger: Ledger }): ReactNode {
  const { data } = useCredits();
  ledger.see(marksIn(JSON.stringify(data ?? null)), 'useCredits().data');
  return <output>{data?.balance}</output>;
}
