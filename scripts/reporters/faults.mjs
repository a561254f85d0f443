// Vitest reporter of `npm run faults`: prints each fault of the catalog with what was tried and what happened, one line
// per row; with `FAULTS_TABLE=tests`, one line per test. Fails the run if a row has no test.
import { readCatalog, rowsIn } from './faultsCatalog.mjs';

const TERMINAL_WIDTH = process.stdout.columns ?? 170;
const WIDTHS = { row: 3, fault: 30, tried: 40, happened: Math.max(40, TERMINAL_WIDTH - 105) };

/** Tests that report what happened come first; among them, those about the fewest rows. */
function byDetail(a, b) {
  const rank = ({ happened, rows }) => (happened ? 0 : 10) + rows.length;
  return rank(a) - rank(b);
}

function resultOf(test) {
  const { state } = test.result();
  const isExpectedToFail = test.options.fails === true;
  return {
    rows: [...new Set(rowsIn(test.fullName))],
    tried: test.name.replace(/^'|'$/g, '').replace(/FAULTS [\d, ]+:? ?/, '') || test.fullName,
    happened: test.meta().happened,
    state: state === 'passed' && isExpectedToFail ? 'differs' : state,
  };
}

const cellOf = (text, width) =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

function line(row, fault, { tried = '', happened = '' }, verdict) {
  const cells = { row: String(row).padStart(WIDTHS.row), fault, tried, happened };
  const fitted = Object.entries(cells).map(([name, text]) => cellOf(text, WIDTHS[name]));
  console.log([...fitted, verdict].join(' | ').trimEnd());
}

const count = (tests, state) => tests.filter((test) => test.state === state).length;

/** `14 ok`, followed by what is not ok. */
function verdictOf(tests) {
  const [ok, failed, differs] = ['passed', 'failed', 'differs'].map((state) => count(tests, state));
  const parts = [
    ok > 0 && `${ok} ok`,
    failed > 0 && `${failed} FAILED`,
    differs > 0 && `${differs} differs`,
  ];
  return parts.filter(Boolean).join(', ');
}

function printRow(row, fault, tests) {
  if (tests.length === 0) {
    return line(row, fault, { tried: 'no test' }, 'MISSING');
  }
  const sorted = tests.toSorted(byDetail);
  const failed = sorted.filter(({ state }) => state === 'failed');
  const isLong = process.env.FAULTS_TABLE === 'tests';
  const shown = isLong ? sorted : [...new Set([...failed, sorted[0]])];
  for (const [index, test] of shown.entries()) {
    const { tried, happened = test.state, state } = test;
    const verdict = isLong ? verdictOf([test]) : index === 0 ? verdictOf(tests) : state;
    line(row, index === 0 ? fault : '', { tried, happened }, verdict);
  }
}

export default class FaultsReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => test.result().state !== 'skipped')
      .map(resultOf);
    const catalog = readCatalog();
    console.log();
    line('', 'fault', { tried: 'what was tried', happened: 'what happened' }, 'tests');
    for (const [row, fault] of [...catalog].sort(([a], [b]) => a - b)) {
      printRow(
        row,
        fault,
        tests.filter(({ rows }) => rows.includes(row)),
      );
    }

    const covered = new Set(tests.flatMap(({ rows }) => rows));
    const untested = [...catalog.keys()].filter((row) => !covered.has(row));
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = count(tests, 'failed') + broken + unhandledErrors.length;
    console.log(
      [
        `\n${catalog.size} rows, ${catalog.size - untested.length} covered`,
        `${count(tests, 'passed')} tests passed`,
        `${failed} failed`,
        `${count(tests, 'differs')} expected to differ from the catalog`,
      ].join(', '),
    );
    if (untested.length > 0) console.log(`without a test: ${untested.join(', ')}`);
    if (untested.length > 0 || failed > 0) process.exitCode = 1;
  }
}
