import { createExpiryRefetch, type ExpiryParts } from './createExpiryRefetch.js';
import type { Answer } from './record.js';
import { joinTabs, type Tabs, type TabsParts } from './tabs/joinTabs.js';

/** What a store needs only after the first figure; loaded when it has started. */
export interface Later {
  /** Makes one request, or takes the answer of another tab. */
  read: Tabs['read'];
  /** A result has arrived. */
  handleResult: () => void;
  leave: () => void;
}

/** Starts the sharing of answers between tabs (unless `sharesTabs` is false), and the refetches after an expiry. */
export function createLater(parts: ExpiryParts & TabsParts & { sharesTabs: boolean }): Later {
  const expiry = createExpiryRefetch(parts);
  const tabs = parts.sharesTabs ? joinTabs(parts) : null;
  return {
    read: (request, signal): Promise<Answer> => (tabs ? tabs.read(request, signal) : request()),
    handleResult: expiry.handleResult,
    leave() {
      expiry.stop();
      tabs?.leave();
    },
  };
}
