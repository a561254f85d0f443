import { median, medianRatio } from './median.mjs';

const LEGEND = `
base, plot   LotBreakdownChart without and with its recharts layer
recharts     the same lines as a recharts chart with axes, grid, legend and tooltip
widgets      all three widgets, without recharts
12 in 12     12 lots in 12 lines; 6 lines where nothing is said
`;
const NAME_WIDTH = 26;
const FIGURE_WIDTH = 14;
const WHAT_WIDTH = 58;

const cell = (text) => String(text).padStart(FIGURE_WIDTH);
const ms = (value) => cell(`${value.toFixed(2)} ms`);

/** Medians of every contestant, and how its mount compares with the one written by hand at the same size. */
export function printTimes({ times, parse }) {
  console.log(LEGEND);
  const titles = ['mount', 'of it layout', 'update', 'elements', 'mount / hand'];
  console.log('medians'.padEnd(NAME_WIDTH) + titles.map(cell).join(''));
  for (const [name, samples] of Object.entries(times)) {
    const column = (key) => samples.map((sample) => sample[key]);
    const byHand = times[handWrittenLike(name)];
    const ratio =
      byHand &&
      medianRatio(
        column('mountMs'),
        byHand.map(({ mountMs }) => mountMs),
      );
    console.log(
      name.padEnd(NAME_WIDTH) +
        ['mountMs', 'layoutMs', 'updateMs'].map((key) => ms(median(column(key)))).join('') +
        cell(samples[0].elements) +
        cell(ratio?.toFixed(2) ?? ''),
    );
  }
  for (const key of ['jsonMs', 'parseMs', 'viewMs']) {
    const title = `${key.slice(0, -'Ms'.length)} of 10,000 lots`;
    console.log(title.padEnd(NAME_WIDTH) + ms(median(parse.map((sample) => sample[key]))));
  }
}

/** The name of the contestant written by hand that draws the same; undefined of one that is written by hand. */
function handWrittenLike(name) {
  const [kind, ...size] = name.split(' ');
  if (kind.startsWith('handWritten')) return undefined;
  return [kind === 'widgets' ? 'handWrittenWidgets' : 'handWritten', ...size].join(' ');
}

/** Figure, budget and verdict of every row. */
export function printBudgets(rows) {
  console.log(`\n${'budgets'.padEnd(WHAT_WIDTH)}${cell('measured')}${cell('budget')}`);
  for (const { what, figure, budget, isOver, isBroken } of rows) {
    const digits = Number.isInteger(figure) ? 0 : 3;
    let verdict = 'ok';
    if (isOver) verdict = isBroken ? 'BROKEN' : 'over, within noise';
    console.log(
      `${what.padEnd(WHAT_WIDTH)}${cell(figure.toFixed(digits))}${cell(budget)}  ${verdict}`,
    );
  }
}
