import { documentedExample } from 'react-credit-widgets/testing';

const MINUTE_S = 60;
const DAY_S = 86_400;

/**
 * The documented example with lots that are live by the real clock: two expire when a day begins in UTC, so that their
 * date differs in America, and one so soon that a clock an hour ahead calls it expired.
 */
export function liveBody(credits: number): typeof documentedExample {
  const nowS = Math.floor(Date.now() / 1_000);
  const todayS = nowS - (nowS % DAY_S);
  const lot = (purchase_kind: string, remaining_units: number, expiry_date: number) => ({
    purchase_kind,
    allocated_units: 10_000,
    remaining_units,
    expiry_date,
  });
  return {
    ...documentedExample,
    credits,
    breakdown: [
      lot('Subscription', 8_200, todayS + 5 * DAY_S),
      lot('Top-up', 4_000, todayS + 120 * DAY_S),
      lot('Manual', 300, nowS + 30 * MINUTE_S),
    ],
  };
}
