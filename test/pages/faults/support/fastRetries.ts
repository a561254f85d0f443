/**
 * Runs in a page before anything else: quick retries get their shortest delay, and start at once. When they start is
 * tested under a fixed clock (test/sync/creditsQueryOptions.traffic.test.ts).
 */
export function fastRetries(): void {
  const SHORTEST_MS = 250;
  Math.random = () => 0;
  window.setTimeout = new Proxy(window.setTimeout, {
    apply: (set, self, [handler, ms, ...rest]) =>
      Reflect.apply(set, self, [handler, ms === SHORTEST_MS ? 0 : ms, ...rest]),
  });
}
