import type { CreditsMessages } from 'react-credit-widgets';
import { en } from 'react-credit-widgets/messages/en';
import { nl } from 'react-credit-widgets/messages/nl';

// A host in two languages, and one with its own. installFixture.mjs writes a program with every catalog.

export const catalogs: Record<string, CreditsMessages> = { en, nl };
export const frisian: CreditsMessages = { ...nl, locale: 'fy', balanceTitle: 'Kreditsaldo' };
