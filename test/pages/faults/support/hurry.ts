/**
 * Runs in a page before anything else: quick retries draw their shortest delay, and come at once. When they come is
 * tested under a clock that stands still (test/sync/creditsQueryOptions.traffic.test.ts).
 */
export function hurry(): void {
  const SHORTEST_MS = 250;
  Math.random = () => 0;
  window.setTimeout = new Proxy(window.setTimeout, {
    apply: (set, self, [handler, ms, ...rest]) =>
      Reflect.apply(set, self, [handler, ms === SHORTEST_MS ? 0 : ms, ...rest]),
  });
}
