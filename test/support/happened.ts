import { TestRunner } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What the test observed, for the table of `npm run faults`. */
    happened?: string;
  }
}

/** Records what the running test observed: one line in the table of `npm run faults`. Works in Node and in browsers. */
export function happened(seen: string): void {
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error('call happened() inside a test');
  test.meta.happened = seen;
}
