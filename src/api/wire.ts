/**
 * The body of `GET /user/credits/info` as documented by Olostep. Any field may be missing; dates are Unix timestamps in
 * seconds. These types describe a well-behaved server: a real body is `unknown` until `parseCredits` has read it.
 */
export interface CreditsInfoWire {
  /** Whole credits left; negative when overdrawn. */
  credits?: number;
  /** The lots that make up the balance. */
  breakdown?: CreditLotWire[];
  /** The plan. */
  active_subscription?: ActiveSubscriptionWire;
  /** Whether the team may go on using the service. */
  allow_usage?: boolean;
}

/** One lot of `breakdown`. */
export interface CreditLotWire {
  /** How the lot was issued, for example `Top-up`; see `PurchaseKind`. */
  purchase_kind?: string;
  /** Whole credits issued. */
  allocated_units?: number;
  /** Whole credits left. */
  remaining_units?: number;
  /** Unix timestamp in seconds. */
  expiry_date?: number;
}

/** The plan; `id` is `SUB_BASE` when no subscription is active. */
export interface ActiveSubscriptionWire {
  /** Product id, for example `SUB_PRO`. */
  id?: string;
  /** Display name. */
  display_name?: string;
  /** Whole credits included. */
  credits?: number;
  /** Unix timestamp in seconds. */
  created_at?: number;
}
