import { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { Billing } from './Billing.js';

/** A page that read its credits ten minutes ago, and whose next request fails. */
export function KeptBilling() {
  const [queryClient] = useState(() => {
    const cache = new QueryClient();
    const updatedAt = PINNED_NOW - 600_000;
    cache.setQueryData(creditsKeys.team('team_kept'), aCredits(), { updatedAt });
    return cache;
  });
  return (
    <CreditsProvider
      shareTabs={false}
      team="team_kept"
      queryClient={queryClient}
      now={() => PINNED_NOW}
      timeZone="UTC"
      retry={false}
    >
      <Billing />
    </CreditsProvider>
  );
}
