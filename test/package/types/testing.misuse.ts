import {
  aCredits,
  aLot,
  aPlan,
  creditsHandlers,
  documentedExample,
  PINNED_NOW,
  scenarios,
} from 'react-credit-widgets/testing';

// Each line is a mistake that the compiler must report. It reports none if a declaration has become `any`.

// @ts-expect-error there is no such scenario
creditsHandlers('outage');
// @ts-expect-error delays are milliseconds
creditsHandlers('documented', { delayMs: '200' });
// @ts-expect-error there is no such scenario
scenarios.outage;
// @ts-expect-error lots have no such field
aLot({ total: 5 });
// @ts-expect-error a lot is not a list of lots
aCredits({ lots: aLot() });
// @ts-expect-error a name is a string
aPlan({ name: 5 });
// @ts-expect-error the wire format has its own field names
documentedExample.balance;
// @ts-expect-error the pinned time is a number, not a Date
PINNED_NOW.getTime();
