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
  console.log(
    [
      'medians'.padEnd(NAME_WIDTH),
      ...['mount', 'update', 'elements', 'mount / hand'].map(cell),
    ].join(''),
  );
  for (const [name, { mountMs, updateMs, elements }] of Object.entries(times)) {
    const [, kind, size] = name.match(/^(\w+) (.*)$/);
    const written = times[`${kind === 'widgets' ? 'handWrittenWidgets' : 'handWritten'} ${size}`];
    const ratio =
      written && !kind.startsWith('handWritten') ? (mountMs / written.mountMs).toFixed(2) : '';
    console.log(
      name.padEnd(NAME_WIDTH) + ms(mountMs) + ms(updateMs) + cell(elements) + cell(ratio),
    );
  }
  for (const [name, value] of Object.entries(parse)) {
    console.log(`${name.replace(/Ms$/, '')} of 10,000 lots`.padEnd(NAME_WIDTH) + ms(value));
  }
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
