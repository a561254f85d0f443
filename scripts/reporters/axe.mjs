// Vitest reporter: prints how many stories axe checked, and in how many looks (test/support/axeInEveryLook.ts). Fails the
// run if axe skipped a story.
import { relative } from 'node:path';

const PROJECT = 'storybook';

export default class AxeReporter {
  onTestRunEnd(modules) {
    const stories = modules
      .filter(({ project }) => project.name.startsWith(PROJECT))
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => test.result().state !== 'skipped');
    if (stories.length === 0) return;
    const verdicts = stories.map((test) => test.meta().axe ?? { runs: 0, violations: 0, ms: 0 });
    const sum = (key) => verdicts.reduce((total, verdict) => total + verdict[key], 0);
    const [runs, violations, ms] = [sum('runs'), sum('violations'), sum('ms')];
    const seconds = (ms / 1000).toFixed(1);
    console.log(
      `\naxe: ${stories.length} stories × ${runs / stories.length} looks = ${runs} runs, ${violations} violations, ${seconds} s`,
    );
    const unchecked = stories.filter((_, index) => verdicts[index].runs === 0);
    if (unchecked.length === 0) return;
    process.exitCode = 1;
    for (const test of unchecked) {
      console.log(`axe did not check ${relative('.', test.module.moduleId)} › ${test.name}`);
    }
  }
}
