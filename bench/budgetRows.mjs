import { medianRatio } from './median.mjs';

/** A time fails beyond this multiple of its budget. Two runs of the same code differ, more so on a busy machine. */
const NOISE_BOUND = 1.3;
/** Invisible to users. Not 0, because the sum consists of rounded fractions. */
const MAX_SHIFT = 0.001;
/** The page written by hand must stay comparable: ratio of our elements to its elements. */
const ELEMENT_RATIO = { min: 0.9, max: 1.1 };

/** Budgets for mounting, as ratios of two contestants. */
const MOUNT_BUDGETS = [
  {
    what: 'chart without plot / written by hand, 12 lots',
    of: ['base 12', 'handWritten 12'],
    budget: 1.5,
  },
  { what: 'chart with plot / full recharts, 12 lots', of: ['plot 12', 'recharts 12'], budget: 0.5 },
  { what: 'chart without plot, 10,000 lots / 25 lots', of: ['base 10000', 'base 25'], budget: 1.3 },
  {
    what: 'three widgets / written by hand, 12 lots',
    of: ['widgets 12', 'handWrittenWidgets 12'],
    budget: 1.5,
  },
];
const PARSE_BUDGET = 0.8;
/** What three idle widgets may add to a host's work on its own queries. */
const FOREIGN_BUDGET = 1.1;
/** Two thirds of the 6.1 of commit 55b405d. */
const SERVER_BUDGET = 4.1;

const mountMs = (sample) => sample.mountMs;

/** Contestants that must draw about as many elements as each other. */
const ELEMENT_PAIRS = [
  ['base 12', 'handWritten 12'],
  ['widgets 12', 'handWrittenWidgets 12'],
];

/**
 * All figures that have a budget. `isOver`: over budget; `isBroken`: by more than noise explains.
 *
 * @returns {{ what: string, figure: number, budget: string, isOver: boolean, isBroken: boolean }[]}
 */
export function budgetRows({ times, parse, foreign, server, counts, shifts }) {
  return [
    ...MOUNT_BUDGETS.map(({ what, of: [ours, theirs], budget }) =>
      noisy(
        `mount: ${what}`,
        medianRatio(times[ours].map(mountMs), times[theirs].map(mountMs)),
        budget,
      ),
    ),
    noisy(
      'parse + view of 10,000 lots / JSON.parse',
      medianRatio(
        parse.map(({ parseMs, viewMs }) => parseMs + viewMs),
        parse.map(({ jsonMs }) => jsonMs),
      ),
      PARSE_BUDGET,
    ),
    noisy(
      'server rendering: three widgets / written by hand, 12 lots',
      medianRatio(
        server.map(({ widgetsMs }) => widgetsMs),
        server.map(({ handWrittenMs }) => handWrittenMs),
      ),
      SERVER_BUDGET,
    ),
    noisy(
      '100 updates among 500 foreign queries: with widgets / without',
      medianRatio(
        foreign.map(({ widgetsMs }) => widgetsMs),
        foreign.map(({ aloneMs }) => aloneMs),
      ),
      FOREIGN_BUDGET,
    ),
    ...counts.map(({ what, elements, maxElements }) => exact(what, elements, maxElements)),
    ...shifts.map(({ widthPx, shift }) =>
      exact(`cumulative layout shift at ${widthPx} px`, shift, MAX_SHIFT),
    ),
    ...ELEMENT_PAIRS.map(([ours, theirs]) =>
      comparable(
        `comparable: elements of ${ours} / ${theirs}`,
        times[ours][0].elements / times[theirs][0].elements,
      ),
    ),
  ];
}

function noisy(what, figure, budget) {
  return row(what, figure, `<= ${budget}`, figure <= budget, figure <= budget * NOISE_BOUND);
}

function exact(what, figure, max) {
  return row(what, figure, `<= ${max}`, figure <= max, figure <= max);
}

function comparable(what, figure) {
  const isComparable = figure >= ELEMENT_RATIO.min && figure <= ELEMENT_RATIO.max;
  return row(what, figure, `${ELEMENT_RATIO.min}–${ELEMENT_RATIO.max}`, isComparable, isComparable);
}

/** NaN (not measured) counts as broken. */
function row(what, figure, budget, isKept, isWithinNoise) {
  return { what, figure, budget, isOver: !isKept, isBroken: !isWithinNoise };
}
