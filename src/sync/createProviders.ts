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
  /** Settings of a provider that renders: they serve as long as none has committed. */
  offer: (settings: ProviderSettings) => void;
  /** Tells every host, once, that a cycle has failed. */
  report: (error: CreditsError) => void;
  /** The clock by which lots expire, epoch milliseconds. */
  now: () => number;
}

/**
 * Creates the providers of a store.
 *
 * @param fallback - Settings that serve while no provider is mounted.
 */
export function createProviders(
  fallback: ProviderSettings,
  now: () => number,
  source: string,
): Providers {
  const mounted = new Set<ProviderSettings>();
  let reported: CreditsError | null = null;
  let spare = fallback;
  const all = () => (mounted.size > 0 ? [...mounted] : [spare]);
  return {
    all,
    now() {
      try {
        return (all().at(-1)?.now ?? now)();
      } catch {
        return now(); // the host's own clock throws
      }
    },
    connect(settings) {
      if (isDevelopment) {
        if (process.env.NODE_ENV !== 'production') warnOtherClient(settings, mounted, source);
      }
      mounted.add(settings);
      return () => {
        mounted.delete(settings);
        spare = settings; // of a tree that is hidden, for example
      };
    },
    offer(settings) {
      if (mounted.size === 0) spare = settings;
    },
    report(error) {
      if (error === reported) return;
      reported = error;
      for (const { onError } of [...mounted]) {
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
