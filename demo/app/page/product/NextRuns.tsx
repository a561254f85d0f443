import { canSpend, useCredits, useNow } from 'react-credit-widgets';

const RUNS = [
  { name: 'Price crawl', when: 'Tonight', costCredits: 2_400 },
  { name: 'Review digest', when: 'Tomorrow', costCredits: 6_000 },
  { name: 'Full catalog', when: 'In 3 days', costCredits: 9_000 },
];
const VERDICT = { true: 'Covered', false: 'Not covered', null: 'Unknown' };

/** A feature of the product's own that reads the credits: which of the next runs they cover. */
export function NextRuns() {
  const { data, error } = useCredits();
  // Newer than the numbers, which stay visible.
  const isUsedUp = error?.code === 'exhausted';
  const nowMs = useNow();
  const runs = RUNS.map(({ name, when, costCredits }, index) => {
    const before = RUNS.slice(0, index).reduce((sum, run) => sum + run.costCredits, 0);
    const isSpendable = data ? canSpend(data, before + costCredits, nowMs) : null;
    const isCovered = isUsedUp ? false : isSpendable;
    return { name, when, costCredits, isCovered };
  });
  return (
    <section className="card runs" aria-labelledby="runs-title">
      <h2 id="runs-title">Next runs</h2>
      <p className="runs-detail">Paid from the balance, in this order</p>
      <ul>
        {runs.map(({ name, when, costCredits, isCovered }) => (
          <li key={name}>
            <span>
              {name} <span className="runs-detail">{when}</span>
            </span>
            <span className="runs-cost">
              {costCredits.toLocaleString('en')} credits
              <span className="runs-detail" data-covered={isCovered}>
                {VERDICT[`${isCovered}`]}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
