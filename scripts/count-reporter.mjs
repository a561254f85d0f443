// Vitest reporter: prints `N passed, N failed` on a line of its own at the end, for scripts to read.

/**
 * Counts tests. What failed outside of a test (a file that does not load, a hook, an unhandled
 * error) counts as one failure, so that the line never says "0 failed" about a red run.
 */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        if (state === 'failed') failed++;
      }
    }
    // A run of nothing but skipped tests proves nothing.
    if (failed > 0 || passed === 0) process.exitCode = 1;
    console.log(`\n${passed} passed, ${failed} failed`);
  }
}
