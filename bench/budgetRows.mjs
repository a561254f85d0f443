import { medianRatio } from './median.mjs';

/** A time is broken at so many times its budget: two runs of the same code differ, and more on a busy machine. */
const NOISE_BOUND = 1.3;
/** A shift that no reader can see; exact zeros are summed from rounded fractions. */
const MAX_SHIFT = 0.001;
/** The picture written by hand must stay the same picture: elements of ours by elements of its. */
const LIKENESS = { min: 0.9, max: 1.1 };

/** Budgets of a mount, as ratios of two contestants. */
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

const mountMs = (sample) => sample.mountMs;

/** Who must draw as many elements as whom. */
const LIKE_PAIRS = [
  ['base 12', 'handWritten 12'],
  ['widgets 12', 'handWrittenWidgets 12'],
];

/**
 * All figures that have a budget. `isOver` says that it is not kept, `isBroken` that noise cannot be the reason.
 *
 * @returns {{ what: string, figure: number, budget: string, isOver: boolean, isBroken: boolean }[]}
 */
export function budgetRows({ times, parse, counts, shifts }) {
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
    ...counts.map(({ what, elements, maxElements }) => exact(what, elements, maxElements)),
    ...shifts.map(({ widthPx, shift }) =>
      exact(`cumulative layout shift at ${widthPx} px`, shift, MAX_SHIFT),
    ),
    ...LIKE_PAIRS.map(([ours, theirs]) =>
      alike(
        `same picture: elements of ${ours} / ${theirs}`,
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

function alike(what, figure) {
  const isAlike = figure >= LIKENESS.min && figure <= LIKENESS.max;
  return row(what, figure, `${LIKENESS.min}–${LIKENESS.max}`, isAlike, isAlike);
}

/** NaN, of something that was not measured, is broken. */
function row(what, figure, budget, isKept, isWithinNoise) {
  return { what, figure, budget, isOver: !isKept, isBroken: !isWithinNoise };
}
