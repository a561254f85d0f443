import { type BaseSettings, baseOptions, type CreditsBaseOptions } from './baseOptions.js';

/** The store itself polls and refetches, for everything that shows the entry. */
const NO_REFETCHES = {
  refetchInterval: false,
  refetchOnMount: false,
  refetchOnWindowFocus: false,
} as const;

/** Options with which a store, and the hooks of react-query, show an entry. */
export type EntryOptions = CreditsBaseOptions & typeof NO_REFETCHES;

/** The options of a store's entry. */
export function entryOptions(settings: BaseSettings): EntryOptions {
  return { ...baseOptions(settings), ...NO_REFETCHES };
}
