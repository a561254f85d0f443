// Vitest reporter: names the tests that failed and those that needed a second try, and prints `N passed, N failed` on a line
// of its own at the end, for scripts to read.

/** A slow machine may fail a test once. More retries than this, in a run or in a whole check, are a bug. */
export const MAX_SECOND_TRIES = 2;

/**
 * Counts tests. What failed outside of a test (a file that does not load, a hook, an unhandled
 * error) counts as one failure, so that the line never says "0 failed" about a red run.
 */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    const failures = unhandledErrors.map(({ message }) => `unhandled error: ${message}`);
    const secondTries = [];
    for (const module of modules) {
      const name = (of) => `${module.project.name} ${module.relativeModuleId} > ${of}`;
      failures.push(...module.errors().map(({ message }) => name(message)));
      for (const suite of module.children.allSuites()) {
        failures.push(...suite.errors().map(({ message }) => name(message)));
      }
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        if (state === 'failed') failures.push(name(test.fullName));
        if (test.diagnostic()?.flaky) secondTries.push(name(test.fullName));
      }
    }
    if (secondTries.length > MAX_SECOND_TRIES) {
      failures.push(`${secondTries.length} tests needed a second try`);
    }
    // Fails, too, if every test was skipped.
    if (failures.length > 0 || passed === 0) process.exitCode = 1;
    for (const line of secondTries) console.log(`needed a second try: ${line}`);
    for (const line of failures) console.log(`failed: ${line}`);
    console.log(`\n${passed} passed, ${failures.length} failed`);
  }
}
