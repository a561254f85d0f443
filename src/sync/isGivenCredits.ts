import { isCredits } from '../api/isCredits.js';
import type { Credits } from '../credits/types.js';

/** Credits that are known to be whole: each object is checked once, no matter how many widgets draw it. */
const checked = new WeakSet<object>();

/** Whether what a host passed as `credits` can be drawn. */
export function isGivenCredits(value: unknown): value is Credits {
  if (typeof value !== 'object' || value === null) return false;
  if (!checked.has(value) && !isWhole(value)) return false;
  checked.add(value);
  return true;
}

function isWhole(value: object): boolean {
  try {
    return isCredits(value);
  } catch {
    return false; // a getter or a proxy that throws
  }
}
