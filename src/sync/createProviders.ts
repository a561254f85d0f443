import { warnOnce } from '../api/warnOnce.js';
import type { CreditsError } from '../credits/CreditsError.js';
import { isDevelopment } from '../credits/isDevelopment.js';
import type { ProviderSettings } from './CreditsStore.js';

/** Replaced by the host's bundler; declared here so that the published types do not need Node's. */
declare const process: { env: { NODE_ENV?: string } };

/** The mounted providers of a store. */
export interface Providers {
  /** Their settings, those that committed last at the end; at least one. */
  all: () => readonly ProviderSettings[];
  connect: (settings: ProviderSettings) => () => void;
  /** Tells every host, once, that a cycle has failed. */
  report: (error: CreditsError) => void;
  /** The clock by which lots expire, epoch milliseconds. */
  now: () => number;
}

/**
 * Creates the providers of a store.
 *
 * @param first - Settings that serve until a provider has committed.
 */
export function createProviders(
  first: ProviderSettings,
  now: () => number,
  source: string,
): Providers {
  const mounted = new Set<ProviderSettings>();
  let reported: CreditsError | null = null;
  const all = () => (mounted.size > 0 ? [...mounted] : [first]);
  return {
    all,
    now: () => (all().at(-1)?.now ?? now)(),
    connect(settings) {
      if (isDevelopment) {
        if (process.env.NODE_ENV !== 'production') warnOtherClient(settings, mounted, source);
      }
      mounted.add(settings);
      return () => mounted.delete(settings);
    },
    report(error) {
      if (error === reported) return;
      reported = error;
      for (const { onError } of mounted) {
        try {
          onError?.(error);
        } catch (thrown) {
          reportError(thrown); // the host's own
        }
      }
    },
  };
}

function warnOtherClient(
  { client }: ProviderSettings,
  others: Iterable<ProviderSettings>,
  source: string,
): void {
  if ([...others].every((other) => other.client === client)) return;
  warnOnce(
    `two <CreditsProvider>s with different clients read from one source (${source}), so they show the same numbers. Give each client a \`source\` of its own.`,
  );
}
