import { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { Billing } from './Billing.js';

interface KeptBillingProps {
  /** Minutes since the credits were read. @default 10 */
  ageMin?: number;
}

/** A page that read its credits some time ago, and asks again now. */
export function KeptBilling({ ageMin = 10 }: KeptBillingProps) {
  const [queryClient] = useState(() => {
    const cache = new QueryClient();
    const updatedAt = PINNED_NOW - ageMin * 60_000;
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
