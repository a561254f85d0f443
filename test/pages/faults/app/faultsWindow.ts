import type { CreditsErrorCode } from 'react-credit-widgets';
import type { Surface } from './surfaceNames.js';

/** What a user sees of one widget. */
export interface WidgetSnapshot {
  state: string | null;
  stale: string | null;
  /** Without the live region. */
  text: string;
  /** The relevant lines: headline and notices, lots, the parts of the plan. */
  lines: string[];
  /** Length of each gauge's track and fill: `100% 85%`. */
  gauges: string[];
  /** The line with the time of the numbers; `null` without one. */
  asOf: string | null;
}

/** A page once a fetch and its quick retries are over. */
export interface PageSnapshot {
  widgets: Record<string, WidgetSnapshot>;
  /** Number of elements that no widget renders: images, scripts, frames, links. */
  foreign: number;
  /** What `onError` received, oldest first. */
  errors: { code: CreditsErrorCode; status: number | null; retryAfterMs: number | null }[];
  /** Calls of the client. */
  attempts: number;
  /** The balance in the query cache; `null` without data. */
  cachedBalance: number | null;
  /** When the next poll is due, in milliseconds; `false` for no poll. */
  nextPollMs: number | false;
}

/** What a page of this folder offers its tests. */
export interface FaultsPage {
  /** Resolves once the first fetch has ended and is drawn. */
  first: Promise<void>;
  /** Starts again without cached data; resolves like `first`. */
  restart: () => Promise<void>;
  /** Refetches, from now on from `endpoint`; resolves once that has ended and is drawn. */
  refetch: (endpoint: string) => Promise<void>;
  snapshot: () => PageSnapshot;
  /** Every text in each place of the page. */
  surfaces: () => Promise<Record<Surface, string[]>>;
  /** Leaks a text there on purpose. */
  leak: (surface: Surface, text: string) => Promise<void>;
  /** Empties every store that outlives the page. */
  clearStores: () => Promise<void>;
}

declare global {
  interface Window {
    faults: FaultsPage;
    /** What the page printed, posted and did not catch since its start. */
    recorded: { console: unknown[][]; broadcasts: unknown[]; uncaught: unknown[] };
  }
}
