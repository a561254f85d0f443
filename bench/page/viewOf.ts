import type { Credits } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { lotsView } from '../../src/components/LotBreakdownChart/lots/lotsView.js';

const DEFAULT_ROWS = 6;

/** What the chart computes of credits before it draws: the one place here that knows how to ask for it. */
export function viewOf(credits: Credits): unknown {
  return lotsView(credits, PINNED_NOW, DEFAULT_ROWS);
}
