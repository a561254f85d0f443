import type { CreditsMessages } from 'react-credit-widgets';

const modules = import.meta.glob<Record<string, CreditsMessages>>(
  '../../src/format/messages/*.ts',
  { eager: true },
);

/** Every catalog of the package, English first: a new file is here by itself. */
export const catalogs: readonly CreditsMessages[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .sort((a, b) => rank(a) - rank(b) || a.locale.localeCompare(b.locale));

function rank({ locale }: CreditsMessages): number {
  return locale === 'en' ? 0 : 1;
}
