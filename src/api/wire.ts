/**
 * `GET /user/credits/info` as the vendor documents it (test/contract/credits-api.openapi.yaml). Every field may be
 * missing; dates are Unix timestamps in seconds. These types describe what a well-behaved server sends: what
 * arrives is `unknown` until `parseCredits` has read it.
 */
export interface CreditsInfoWire {
  credits?: number;
  breakdown?: CreditLotWire[];
  active_subscription?: ActiveSubscriptionWire;
  allow_usage?: boolean;
}

/** One lot of `breakdown`. */
export interface CreditLotWire {
  purchase_kind?: string;
  allocated_units?: number;
  remaining_units?: number;
  /** Unix timestamp in seconds. */
  expiry_date?: number;
}

/** The plan; `id` is `SUB_BASE` when no subscription is active. */
export interface ActiveSubscriptionWire {
  id?: string;
  display_name?: string;
  credits?: number;
  /** Unix timestamp in seconds. */
  created_at?: number;
}
