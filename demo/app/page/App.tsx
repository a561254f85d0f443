import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type CreditsError, CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { askBackstage, type BackstageState } from './backstage/askBackstage.js';
import { Backstage } from './backstage/Backstage.js';
import type { FaultName } from './backstage/faults.js';
import { askSession, type Session } from './product/askSession.js';
import { Billing } from './product/Billing.js';
import { ProductHeader } from './product/ProductHeader.js';
import { SignIn } from './product/SignIn.js';
import { StaleTab, type StaleTabReason } from './product/StaleTab.js';
import { useFocusOnChange } from './product/useFocusOnChange.js';
import { useOtherTabs } from './useOtherTabs.js';

interface AppProps {
  firstSession: Session;
  firstBackstage: BackstageState;
}

/** "Quarry", a made-up product, on its page of billing; beside it, what goes on behind that page. */
export function App({ firstSession, firstBackstage }: AppProps) {
  const [{ reader, people }, setSession] = useState(firstSession);
  const [backstage, setBackstage] = useState(firstBackstage);
  const [staleTab, setStaleTab] = useState<StaleTabReason | null>(null);
  const queryClient = useQueryClient();
  const team = reader?.team ?? null;
  const main = useFocusOnChange(team === null);

  const showBackstage = (state: BackstageState) => {
    setBackstage(state);
    void queryClient.invalidateQueries({ queryKey: creditsKeys.team(team) });
  };
  const tellOtherTabs = useOtherTabs(async () => showBackstage(await askBackstage()));
  const handleFault = async (fault: FaultName) => {
    showBackstage(await askBackstage(fault));
    tellOtherTabs();
  };

  const handleTeam = async (chosen: string) => {
    setSession(await askSession('POST', chosen));
    setStaleTab(null);
    tellOtherTabs();
  };
  // The other tabs need not be told: a provider whose team becomes `null` clears them all.
  const handleSignOut = async () => {
    setSession(await askSession('DELETE'));
    setStaleTab(null);
  };
  const handleError = ({ code }: CreditsError) => {
    if (reader && (code === 'signed_out' || code === 'wrong_team')) setStaleTab(code);
  };

  return (
    <CreditsProvider team={team} endpoint="/api/credits" onError={handleError}>
      <div className="app">
        <div className="product">
          <ProductHeader
            reader={reader}
            people={people}
            onTeam={handleTeam}
            onSignOut={handleSignOut}
          />
          <main className="product-main" ref={main} tabIndex={-1}>
            {staleTab && <StaleTab reason={staleTab} />}
            {reader ? <Billing /> : <SignIn people={people} onTeam={handleTeam} />}
          </main>
        </div>
        <Backstage state={backstage} onFault={handleFault} />
      </div>
    </CreditsProvider>
  );
}
