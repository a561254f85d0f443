import type { Credits } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { isChecked } from '../../../src/sync/cleanEntry.js';

/** What React prints for `crashingCredits`. */
export const CRASH = /TypeError|not valid as a React child/;

/** Credits that no widget can draw, because the host has changed them after they were checked. */
export function crashingCredits(): Credits {
  const credits = aCredits();
  isChecked(credits);
  return Object.assign(credits, { balance: 'many', lots: 1, plan: { name: {} } });
}
