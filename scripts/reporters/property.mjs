// Vitest reporter: prints a line per property (test/support/holds.ts), with its number of runs, its seed and its
// outcomes.

export default class PropertyReporter {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    for (const test of tests) {
      const { property } = test.meta();
      if (!property) continue;
      const { runs, seed, outcomes } = property;
      const counts = Object.entries(outcomes).map(([name, count]) => `${print(count)} ${name}`);
      console.log(
        `property: ${print(runs)} runs, seed ${seed}, ${counts.join(', ')}: ${test.fullName}`,
      );
    }
  }
}

function print(count) {
  return count.toLocaleString('en');
}
