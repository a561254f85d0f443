import type { BalanceMessages } from '../messageTypes.js';

/** English texts of `CreditBalance`. */
export const balanceEnglish: BalanceMessages = {
  balanceTitle: 'Credit balance',
  creditsLeft: { one: '{n} credit left', other: '{n} credits left' },
  creditsLeftOf: '{n} of {total} credits left',
  ofTotal: 'of {total}',
  estimated: 'estimated',
  nextExpiry: { one: '{n} credit expires {date}', other: '{n} credits expire {date}' },
  nextExpiryRelative: {
    one: '{n} credit expires {date}, {relative}',
    other: '{n} credits expire {date}, {relative}',
  },
  low: 'Low balance',
  empty: 'No credits left',
  overdrawn: 'Overdrawn by {n}',
  usageOff: 'Usage is off',
  usageOffHint: 'Your team can’t spend credits at the moment.',
  balanceUnknown: 'Balance not reported',
  topUp: 'Top up',
};
