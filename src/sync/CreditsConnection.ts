import type { QueryClient } from '@tanstack/react-query';
import type { CreditsClient } from '../api/CreditsClient.js';
import type { TabSharing } from './tabs/shareTabs.js';

/** Where the credits of one team come from. */
export interface CreditsConnection {
  client: CreditsClient;
  /** `null`: signed out. */
  team: string | null;
  queryClient: QueryClient;
  /** How the tabs of this origin share results; `null`: each tab fetches for itself. */
  tabs: TabSharing | null;
  /** `false` disables quick retries. */
  retry?: false | undefined;
}
