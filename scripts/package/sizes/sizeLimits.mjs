/**
 * What a page may load from the package, with esbuild as with Vite, in kB of 1,024 bytes after brotli, without peers.
 * A `goal` is where the limit is only today's size: such a row may not grow.
 *
 * @typedef {object} SizeLimit
 * @property {string} what - Name of the row.
 * @property {number} [firstFigure] - Before the first figure: the entry and what it imports statically.
 * @property {number} [byIdle] - Once the page is idle: also what loads by `import()` without being asked for.
 * @property {string} [goal]
 */

/** Pages, each with the components of the one before it. */
export const PAGES = [
  {
    what: '`useCredits` + provider',
    exports: ['CreditsProvider', 'useCredits'],
    firstFigure: 10.9,
    byIdle: 11.7,
    goal: '6.9 and 9.1',
  },
  {
    what: '+ `CreditBalance` + `PlanBadge`',
    exports: ['CreditBalance', 'PlanBadge'],
    firstFigure: 18.2,
    byIdle: 19,
    goal: '13.5 and 16.2',
  },
  {
    what: '+ `LotBreakdownChart`',
    exports: ['LotBreakdownChart'],
    firstFigure: 25.4,
    byIdle: 26.2,
    goal: '17.8 and 20.5',
  },
];

/** What each further picture adds to the last of these pages. One that the package does not export yet has no row. */
export const PICTURES = [
  { what: 'further: `KindBreakdown`', exports: ['KindBreakdown'], firstFigure: 1.3 },
  { what: 'further: `CreditRunway`', exports: ['CreditRunway'], firstFigure: 1.8 },
  { what: 'further: `LotTable`', exports: ['LotTable'], firstFigure: 1.3 },
];

/** Modules that load by `import()` later than idle, or only when asked for. `module` is the file's name. */
export const ON_DEMAND = [
  // Only once a request has failed.
  { what: 'details of a failure', module: 'readFailure', byIdle: 0.9 },
  // Only with a client of the host's own.
  { what: 'copies of answers', module: 'copyAnswer', byIdle: 0.4 },
  { what: 'plot of lots', module: 'LotsPlot', byIdle: 1.5 },
  { what: 'plot of the runway', module: 'RunwayPlot', byIdle: 3.35, goal: '3' },
];

export const STYLESHEET = { what: 'stylesheet', firstFigure: 4.25, goal: '4.1' };
