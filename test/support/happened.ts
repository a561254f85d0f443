import { TestRunner } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What the test saw, for the table of `npm run faults`. */
    happened?: string;
  }
}

/** Notes what the running test saw, in one line for the table of `npm run faults`. In Node and in browsers. */
export function happened(seen: string): void {
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error('happened() belongs into a test');
  test.meta.happened = seen;
}
