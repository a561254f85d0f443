/** How a lot was issued. The vendor documents five words; any other is kept and shown as it came. */
export type PurchaseKind =
  | 'Subscription'
  | 'Top-up'
  | 'Manual'
  | 'Setup'
  | 'Pending'
  | (string & {});

/** Credits that were issued together and expire together. */
export interface CreditLot {
  /** The vendor's word, cleaned for display; `null` when it was not said. */
  kind: PurchaseKind | null;
  /** Whole credits the lot was issued with, >= 0. Equals `remaining` when it was not said. */
  allocated: number;
  /** Whole credits left, 0 <= remaining <= allocated. */
  remaining: number;
  /** Epoch milliseconds at which the lot expires; `null` when no expiry is known. */
  expiresAtMs: number | null;
}

/** The plan a team is on. */
export interface Plan {
  /** The vendor's product id, for example `SUB_PRO`; `null` when it was not said. */
  id: string | null;
  /** The plan's name for people, cleaned for display; `null` when it was not said. */
  name: string | null;
  /** Whole credits included in the plan, >= 0; `null` when it was not said. */
  includedCredits: number | null;
  /** Epoch milliseconds at which the subscription was created, possibly in the future; `null` when unknown. */
  createdAtMs: number | null;
  /** True for `SUB_BASE`, the id that stands for "no active subscription". */
  isFallback: boolean;
}

/** What was dropped or mended while a body was parsed. An absent field is no issue. */
export interface CreditsIssue {
  /**
   * `wrong_type`: a field read as missing. `lot_dropped`: an entry without a usable `remaining_units`. `lots_cut`: the list
   * ended at 10,000. `rounded`, `clamped`: a number that was not whole, or out of range. `ms_as_seconds`: a date in
   * milliseconds. `name_cleaned`: a text that was cut, or had characters that are not shown.
   */
  code:
    | 'wrong_type'
    | 'lot_dropped'
    | 'lots_cut'
    | 'rounded'
    | 'clamped'
    | 'ms_as_seconds'
    | 'name_cleaned';
  /** Where in the body, for example `breakdown[3].remaining_units`. */
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
  /** Whether the team may go on using the service; `null` when the API did not say. */
  usageAllowed: boolean | null;
  /** What was dropped or mended on the way in. */
  issues: readonly CreditsIssue[];
}
