import type { CreditsErrorCode } from 'react-credit-widgets';
import type { Surface } from './surfaceNames.js';

/** What a reader sees of one widget. */
export interface WidgetSight {
  state: string | null;
  stale: string | null;
  /** Without what is for the ears alone. */
  text: string;
  /** What matters of it, line by line: headline and notices, lots, the parts of the plan. */
  lines: string[];
  /** Length of each gauge's track and fill: `100% 85%`. */
  gauges: string[];
  /** The line that dates the numbers; `null` where there is none. */
  asOf: string | null;
}

/** A page once a fetch and its quick retries are over. */
export interface Sight {
  widgets: Record<string, WidgetSight>;
  /** Elements that no widget has: pictures, scripts, frames, links. */
  foreign: number;
  /** What `onError` was told, the oldest first. */
  errors: { code: CreditsErrorCode; status: number | null; retryAfterMs: number | null }[];
  /** Calls of the client. */
  attempts: number;
  /** The balance in the query cache; `null` without data. */
  cachedBalance: number | null;
  /** When the next poll comes by itself, in milliseconds. */
  nextPollMs: number | false;
}

/** What a page of this folder offers its tests. */
export interface FaultsPage {
  /** Resolves once the first fetch is over and drawn. */
  first: Promise<void>;
  /** The same anew, without cached data; resolves like `first`. */
  restart: () => Promise<void>;
  /** Asks again, from now on at `endpoint`; resolves once that is over and drawn. */
  ask: (endpoint: string) => Promise<void>;
  sight: () => Sight;
  /** Every text that each place of the page holds. */
  surfaces: () => Promise<Record<Surface, string[]>>;
  /** Leaks a text there on purpose. */
  leak: (surface: Surface, text: string) => Promise<void>;
  /** Empties every store that outlives the page. */
  forget: () => Promise<void>;
}

declare global {
  interface Window {
    faults: FaultsPage;
    /** What the page said and did since its first instant. */
    recorded: { console: unknown[][]; broadcasts: unknown[]; uncaught: unknown[] };
  }
}
