import { median, medianRatio } from './median.mjs';

const LEGEND = `
base, plot   LotBreakdownChart without and with its recharts layer
recharts     the same lots as a recharts chart with axes, grid, legend and tooltip
widgets      all three widgets, without recharts
12 in 12     12 lots in 12 rows; the default is 6 rows
`;
const NAME_WIDTH = 26;
const FIGURE_WIDTH = 14;
const WHAT_WIDTH = 58;

const cell = (text) => String(text).padStart(FIGURE_WIDTH);
const ms = (value) => cell(`${value.toFixed(2)} ms`);

/** Prints all medians, and the ratio of each contestant's mount to the hand-written one of the same size. */
export function printTimes({ times, parse, foreign, server }) {
  console.log(LEGEND);
  const titles = ['mount', 'of which layout', 'update', 'elements', 'mount / hand'];
  console.log('medians'.padEnd(NAME_WIDTH) + titles.map(cell).join(''));
  for (const [name, samples] of Object.entries(times)) {
    const column = (key) => samples.map((sample) => sample[key]);
    const byHand = times[handWrittenFor(name)];
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
  const printMedian = (title, samples, key) =>
    console.log(title.padEnd(NAME_WIDTH) + ms(median(samples.map((sample) => sample[key]))));
  for (const key of ['jsonMs', 'parseMs', 'viewMs'])
    printMedian(`${key.slice(0, -'Ms'.length)} of 10,000 lots`, parse, key);
  printMedian('on a server: widgets', server, 'widgetsMs');
  printMedian('on a server: handWritten', server, 'handWrittenMs');
  printMedian('foreign updates: widgets', foreign, 'widgetsMs');
  printMedian('foreign updates: alone', foreign, 'aloneMs');
}

/** Name of the hand-written contestant that draws the same; undefined for a hand-written one. */
function handWrittenFor(name) {
  const [kind, ...size] = name.split(' ');
  if (kind.startsWith('handWritten')) return undefined;
  return [kind === 'widgets' ? 'handWrittenWidgets' : 'handWritten', ...size].join(' ');
}

/** Prints each row's figure, budget and verdict. */
export function printBudgets(rows) {
  console.log(`\n${'budgets'.padEnd(WHAT_WIDTH)}${cell('measured')}${cell('budget')}`);
  for (const { what, figure, budget, isOver, isBroken } of rows) {
    const digits = Number.isInteger(figure) ? 0 : 3;
    let verdict = 'ok';
    if (isOver) verdict = isBroken ? 'OVER BUDGET' : 'over, within noise';
    console.log(
      `${what.padEnd(WHAT_WIDTH)}${cell(figure.toFixed(digits))}${cell(budget)}  ${verdict}`,
    );
  }
}
