import type { PURCHASE_KINDS } from './purchaseKinds.js';

/** How a lot was issued. Olostep documents five values; any other is kept and shown as is. */
export type PurchaseKind = (typeof PURCHASE_KINDS)[number] | (string & {});

/** Credits that were issued together and expire together. */
export interface CreditLot {
  /** Olostep's value, cleaned for display; `null` when not reported. */
  kind: PurchaseKind | null;
  /** Whole credits the lot was issued with, >= 0. Equals `remaining` when not reported. */
  allocated: number;
  /** Whole credits left, 0 <= remaining <= allocated. */
  remaining: number;
  /** Epoch milliseconds at which the lot expires; `null` when no expiry is known. */
  expiresAtMs: number | null;
}

/** The plan a team is on. */
export interface Plan {
  /** Olostep's product id, for example `SUB_PRO`; `null` when not reported. */
  id: string | null;
  /** The plan's display name, cleaned; `null` when not reported. */
  name: string | null;
  /** Whole credits included in the plan, >= 0; `null` when not reported. */
  includedCredits: number | null;
  /** Epoch milliseconds at which the subscription was created, possibly in the future; `null` when unknown. */
  createdAtMs: number | null;
  /** True for `SUB_BASE`, the id that means "no active subscription". */
  isFallback: boolean;
}

/** Something that was dropped or corrected while parsing a body. A missing field is not an issue. */
export interface CreditsIssue {
  /**
   * `wrong_type`: a field treated as missing. `lot_dropped`: an entry without a usable `remaining_units`. `lots_cut`: a
   * list cut at 10,000. `rounded`, `clamped`: a number that was not whole, or out of range. `ms_as_seconds`: a date in
   * milliseconds. `name_cleaned`: a text that was cut, or had characters that are never shown.
   */
  code:
    | 'wrong_type'
    | 'lot_dropped'
    | 'lots_cut'
    | 'rounded'
    | 'clamped'
    | 'ms_as_seconds'
    | 'name_cleaned';
  /** The path in the body, for example `breakdown[3].remaining_units`. */
  path: string;
}

/** A team's credits as plain JSON: numbers, strings, booleans, arrays and null. */
export interface Credits {
  /** Whole credits as reported; negative when overdrawn; `null` when not reported. */
  balance: number | null;
  /** Every usable lot, in the API's order. */
  lots: readonly CreditLot[];
  /** `null` when not reported. */
  plan: Plan | null;
  /** Whether the team may go on using the service; `null` when not reported. */
  usageAllowed: boolean | null;
  /** What was dropped or corrected while parsing. */
  issues: readonly CreditsIssue[];
}
