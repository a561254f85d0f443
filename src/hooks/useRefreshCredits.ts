'use client';

import type { Credits } from '../credits/types.js';
import { useCreditsContext } from './CreditsContext.js';

/**
 * Returns a function that reads the team's credits, for after a purchase or a job: the answer is always newer than the
 * call, and is shown everywhere. The function stays the same for a team.
 *
 * It rejects with a `CreditsError`: at once with `rate_limited` while the server has asked to wait (`retryAfterMs`),
 * with `network` while offline and with `signed_out` without a team; else with why the request failed.
 *
 * @example
 * const refreshCredits = useRefreshCredits();
 * await runJob();
 * const { balance } = await refreshCredits();
 *
 * @throws Error without a `<CreditsProvider>` above.
 */
export function useRefreshCredits(): () => Promise<Credits> {
  return useCreditsContext('useRefreshCredits').store.readNewer;
}
