import type { ReactNode } from 'react';
import { CreditBalance, type Credits, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { FullRecharts } from './FullRecharts.js';
import { HandWrittenLots } from './handWritten/HandWrittenLots.js';
import { HandWrittenWidgets } from './handWritten/HandWrittenWidgets.js';
import { creditsOf } from './lotsOf.js';
import type { Contestant } from './race.js';

/** The widget's default for `rows`. */
const DEFAULT_ROWS = 6;
const SPENT = 100;
const now = () => PINNED_NOW;

/**
 * Kinds of contestants. `base` and `plot` are `LotBreakdownChart` without and with its recharts layer; `widgets` are
 * all three widgets, without that layer.
 */
export type Kind = 'handWritten' | 'base' | 'plot' | 'recharts' | 'widgets' | 'handWrittenWidgets';

/** Number of lots, and the maximum of rows. */
export interface Size {
  lots: number;
  rows?: number;
}

type Draw = (credits: Credits, rows: number) => ReactNode;

const DRAW: Record<Kind, Draw> = {
  handWritten: (credits, rows) => (
    <HandWrittenLots credits={credits} nowMs={PINNED_NOW} maxRows={rows} />
  ),
  base: (credits, rows) => (
    <LotBreakdownChart credits={credits} now={now} rows={rows} plot={false} />
  ),
  plot: (credits, rows) => <LotBreakdownChart credits={credits} now={now} rows={rows} />,
  recharts: (credits, rows) => <FullRecharts credits={credits} nowMs={PINNED_NOW} maxRows={rows} />,
  widgets: (credits, rows) => (
    <>
      <PlanBadge credits={credits} now={now} />
      <CreditBalance credits={credits} now={now} />
      <LotBreakdownChart credits={credits} now={now} rows={rows} plot={false} />
    </>
  ),
  handWrittenWidgets: (credits, rows) => (
    <HandWrittenWidgets credits={credits} nowMs={PINNED_NOW} maxRows={rows} />
  ),
};

/** Selector of the part that is drawn last. */
const LAST_PART: Record<Kind, string> = {
  handWritten: '.cw-lot .cw-bar',
  base: '[data-slot=lot] [data-slot=bar]',
  plot: '[data-slot=lots-area][data-plot=drawn] .recharts-surface .cw-plot-gauge',
  recharts: '.recharts-surface .recharts-bar-rectangle path',
  widgets: '[data-slot=lot] [data-slot=bar]',
  handWrittenWidgets: '.cw-lot .cw-bar',
};

/** Creates a contestant of a kind and size. */
export function contestant(kind: Kind, { lots, rows = DEFAULT_ROWS }: Size): Contestant {
  const first = creditsOf(lots);
  const next = creditsOf(lots, SPENT);
  return {
    name: nameOf(kind, { lots, rows }),
    first: () => DRAW[kind](first, rows),
    next: () => DRAW[kind](next, rows),
    isDrawn: (container) => container.querySelector(LAST_PART[kind]) !== null,
  };
}

function nameOf(kind: Kind, { lots, rows }: Size): string {
  return rows === DEFAULT_ROWS ? `${kind} ${lots}` : `${kind} ${lots} in ${rows}`;
}
