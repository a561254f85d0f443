import type { CreditsMessages } from 'react-credit-widgets';
import { ar } from 'react-credit-widgets/messages/ar';
import { de } from 'react-credit-widgets/messages/de';
import { en } from 'react-credit-widgets/messages/en';
import { es } from 'react-credit-widgets/messages/es';
import { fr } from 'react-credit-widgets/messages/fr';
import { ja } from 'react-credit-widgets/messages/ja';
import { nl } from 'react-credit-widgets/messages/nl';
import { pt } from 'react-credit-widgets/messages/pt';
import { zh } from 'react-credit-widgets/messages/zh';

// A host with every catalog, and one with its own language.

export const catalogs: Record<string, CreditsMessages> = { ar, de, en, es, fr, ja, nl, pt, zh };
export const frisian: CreditsMessages = { ...nl, locale: 'fy', balanceTitle: 'Kreditsaldo' };
