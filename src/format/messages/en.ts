/**
 * Texts of the widgets, one module per language, for the prop `messages` of `CreditsProvider`.
 *
 * @packageDocumentation
 */

import { balanceEnglish } from '../english/balance.js';
import { lotsEnglish } from '../english/lots.js';
import { planEnglish } from '../english/plan.js';
import { sharedEnglish } from '../english/shared.js';
import type { CreditsMessages } from '../messageTypes.js';

/** English. Built in: each widget includes its own texts. */
export const en: CreditsMessages = {
  locale: 'en',
  ...balanceEnglish,
  ...lotsEnglish,
  ...planEnglish,
  ...sharedEnglish,
};
