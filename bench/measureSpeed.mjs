const ALONE = ['handWritten', 'base', 'plot', 'recharts'];
const TOGETHER = ['handWrittenWidgets', 'widgets'];

/** Everything that the budgets compare. */
const CHECKED = [
  ...ALONE.map((kind) => [kind, { lots: 12 }]),
  ...TOGETHER.map((kind) => [kind, { lots: 12 }]),
  ['base', { lots: 25 }],
  ['base', { lots: 10_000 }],
];

/** Every number of lots; 12 also with a row for each. */
const SIZES = [
  { lots: 2 },
  { lots: 12 },
  { lots: 12, rows: 12 },
  { lots: 25 },
  { lots: 100 },
  { lots: 1_000 },
  { lots: 10_000 },
];
const EVERYTHING = [
  ...SIZES.flatMap((size) => ALONE.map((kind) => [kind, size])),
  ...TOGETHER.map((kind) => [kind, { lots: 12 }]),
];

/** recharts with a bar for each of many lots: too slow for many rounds. */
const UNLIMITED = [
  ['recharts', { lots: 100, rows: 100 }],
  ['recharts', { lots: 1_000, rows: 1_000 }],
];
const UNLIMITED_ROUNDS = 5;

const ROUNDS = 60;
const FULL_ROUNDS = 40;
/** Enough for the code to be compiled. */
const WARM_UP_ROUNDS = 8;

const PARSED_LOTS = 10_000;

/**
 * Times and counts everything in one page.
 *
 * @param {import('playwright').Browser} browser
 * @returns times by contestant and number of lots, such as `base 12`, parse times, and times of a host's own updates, all
 *   by round; element counts
 */
export async function measureSpeed(browser, url, { isCheck }) {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${url}speed.html`);
  await page.waitForFunction(() => window.speed);
  const race = (entries, rounds, warmUpRounds) =>
    page.evaluate((all) => window.speed.race(...all), [entries, rounds, warmUpRounds]);

  const times = isCheck
    ? await race(CHECKED, ROUNDS, WARM_UP_ROUNDS)
    : {
        ...(await race(EVERYTHING, FULL_ROUNDS, WARM_UP_ROUNDS)),
        ...(await race(UNLIMITED, UNLIMITED_ROUNDS, 1)),
      };
  const parse = await page.evaluate(
    (all) => window.speed.parseTimes(...all),
    [PARSED_LOTS, ROUNDS, WARM_UP_ROUNDS],
  );
  const foreign = await page.evaluate(
    (all) => window.speed.foreignTimes(...all),
    [ROUNDS, WARM_UP_ROUNDS],
  );
  const counts = await page.evaluate(() => window.speed.countElements());
  await page.close();
  return { times, parse, foreign, counts };
}
