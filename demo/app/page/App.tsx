import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type CreditsError, CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { DemoPanel } from './panel/DemoPanel.js';
import type { FaultName } from './panel/faults.js';
import { type DemoState, fetchDemoState } from './panel/fetchDemoState.js';
import { Billing } from './product/Billing.js';
import { fetchSession, type Session } from './product/fetchSession.js';
import { ProductHeader } from './product/ProductHeader.js';
import { SignIn } from './product/SignIn.js';
import { StaleTab, type StaleTabReason } from './product/StaleTab.js';
import { useFocusOnChange } from './product/useFocusOnChange.js';
import { useOtherTabs } from './useOtherTabs.js';

interface AppProps {
  initialSession: Session;
  initialDemo: DemoState;
}

/** The billing page of "Quarry", a made-up product, with the demo's own panel beside it. */
export function App({ initialSession, initialDemo }: AppProps) {
  const [{ user, people }, setSession] = useState(initialSession);
  const [demo, setDemo] = useState(initialDemo);
  const [staleTab, setStaleTab] = useState<StaleTabReason | null>(null);
  const queryClient = useQueryClient();
  const team = user?.team ?? null;
  const main = useFocusOnChange(team === null);

  const showDemo = (state: DemoState) => {
    setDemo(state);
    void queryClient.invalidateQueries({ queryKey: creditsKeys.team(team) });
  };
  const notifyOtherTabs = useOtherTabs(async () => showDemo(await fetchDemoState()));
  const handleFault = async (fault: FaultName) => {
    showDemo(await fetchDemoState(fault));
    notifyOtherTabs();
  };

  const handleTeam = async (teamId: string) => {
    setSession(await fetchSession('POST', teamId));
    setStaleTab(null);
    notifyOtherTabs();
  };
  // Other tabs need no message: a provider whose team becomes `null` clears them all.
  const handleSignOut = async () => {
    setSession(await fetchSession('DELETE'));
    setStaleTab(null);
  };
  const handleError = ({ code }: CreditsError) => {
    if (user && (code === 'signed_out' || code === 'wrong_team')) setStaleTab(code);
  };

  return (
    <CreditsProvider team={team} endpoint="/api/credits" onError={handleError}>
      <div className="app">
        <div className="product">
          <ProductHeader
            user={user}
            people={people}
            onTeam={handleTeam}
            onSignOut={handleSignOut}
          />
          <main className="product-main" ref={main} tabIndex={-1}>
            {staleTab && <StaleTab reason={staleTab} />}
            {user ? <Billing /> : <SignIn people={people} onTeam={handleTeam} />}
          </main>
        </div>
        <DemoPanel state={demo} onFault={handleFault} />
      </div>
    </CreditsProvider>
  );
}
