import { warnOnce } from '../api/warnOnce.js';
import type { ProviderSettings } from './CreditsStore.js';

/** Warns once about two mounted providers whose clients differ, but not their sources. */
export function warnOtherClient(
  { client }: ProviderSettings,
  others: Iterable<ProviderSettings>,
  source: string,
): void {
  if ([...others].every((other) => other.client === client)) return;
  warnOnce(
    `two <CreditsProvider>s with different clients read from one source (${source}), so they show the same numbers. Give each client a \`source\` of its own.`,
  );
}
