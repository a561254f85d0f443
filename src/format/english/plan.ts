import type { PlanMessages } from '../messageTypes.js';

/** English texts of `PlanBadge`. */
export const planEnglish: PlanMessages = {
  planUnnamed: 'Unnamed plan',
  planUnknown: 'Plan not reported',
  planNoSubscription: 'no active subscription',
  planIncluded: { one: '{n} credit included', other: '{n} credits included' },
  planSince: 'since {date}',
};
