import { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { Billing } from './Billing.js';

interface CachedBillingProps {
  /** Minutes since the credits were read. @default 10 */
  ageMin?: number;
}

/** The billing page with cached credits of a given age, which it refetches on mount. */
export function CachedBilling({ ageMin = 10 }: CachedBillingProps) {
  const [queryClient] = useState(() => {
    const client = new QueryClient();
    const updatedAt = PINNED_NOW - ageMin * 60_000;
    client.setQueryData(creditsKeys.team('team_cached'), aCredits(), { updatedAt });
    return client;
  });
  return (
    <CreditsProvider
      shareTabs={false}
      team="team_cached"
      queryClient={queryClient}
      now={() => PINNED_NOW}
      timeZone="UTC"
      retry={false}
    >
      <Billing />
    </CreditsProvider>
  );
}
