import type { ReactNode } from 'react';
import type { Credits } from 'react-credit-widgets';
import { HandWrittenBalance } from './HandWrittenBalance.js';
import { HandWrittenLots } from './HandWrittenLots.js';
import { HandWrittenPlan } from './HandWrittenPlan.js';

export interface HandWrittenWidgetsProps {
  credits: Credits;
  /** Epoch milliseconds. */
  nowMs: number;
  maxRows: number;
}

/** The three widgets as an app's developer would write them for a single page: the same elements, nothing else. */
export function HandWrittenWidgets(props: HandWrittenWidgetsProps): ReactNode {
  return (
    <>
      <HandWrittenPlan {...props} />
      <HandWrittenBalance {...props} />
      <HandWrittenLots {...props} />
    </>
  );
}
