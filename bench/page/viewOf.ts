import type { Credits } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { lotsView } from '../../src/components/LotBreakdownChart/lots/lotsView.js';

const DEFAULT_ROWS = 6;

/** Runs the chart's view function. The only place in the bench that imports it. */
export function viewOf(credits: Credits): unknown {
  return lotsView(credits, PINNED_NOW, DEFAULT_ROWS);
}
