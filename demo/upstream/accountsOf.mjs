const DAY_S = 86_400;

/**
 * Accounts of the mock upstream, for one or two teams. The first is the contract's example, with its expired dates
 * (2025) moved into the future. The second shares no number with it, so a number shown to the wrong team is noticed.
 *
 * @param {readonly { apiKey: string }[]} teams - At most two.
 * @returns {Map<string, unknown>} response body by API key
 */
export function accountsOf(teams) {
  const nowS = Math.floor(Date.now() / 1_000);
  const bodies = [exampleFrom(nowS), smallerFrom(nowS)];
  return new Map(teams.map(({ apiKey }, index) => [apiKey, bodies[index]]));
}

/** @param {number} nowS - Unix time in seconds. */
function exampleFrom(nowS) {
  return {
    credits: 12_500,
    breakdown: [
      lot('Subscription', 8_500, 10_000, nowS + 30 * DAY_S),
      lot('Top-up', 4_000, 5_000, nowS + 120 * DAY_S),
    ],
    active_subscription: {
      id: 'SUB_PRO',
      display_name: 'Pro',
      credits: 10_000,
      created_at: nowS - 365 * DAY_S,
    },
    allow_usage: true,
  };
}

/** @param {number} nowS - Unix time in seconds. */
function smallerFrom(nowS) {
  return {
    credits: 3_180,
    breakdown: [
      lot('Subscription', 740, 3_000, nowS + 9 * DAY_S),
      lot('Top-up', 1_640, 2_000, nowS + 75 * DAY_S),
      lot('Setup', 300, 900, nowS + 160 * DAY_S),
      lot('Manual', 500, 600, nowS + 250 * DAY_S),
      lot('Pending', 2_200, 2_200, nowS + 365 * DAY_S),
    ],
    active_subscription: {
      id: 'SUB_STARTER',
      display_name: 'Starter',
      credits: 3_000,
      created_at: nowS - 81 * DAY_S,
    },
    allow_usage: true,
  };
}

/**
 * @param {string} purchase_kind
 * @param {number} remaining_units
 * @param {number} allocated_units
 * @param {number} expiry_date - Unix time in seconds.
 */
function lot(purchase_kind, remaining_units, allocated_units, expiry_date) {
  return { purchase_kind, allocated_units, remaining_units, expiry_date };
}
