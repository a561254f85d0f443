// Vitest reporter of `npm run attacks`: a Markdown table of the attacks tried on the handler and on a proxy that forwards
// everything, and their outcomes.

const HANDLER = 'attacks on createCreditsHandler()';
const NAIVE_PROXY = 'attacks on a naive proxy';

const cell = (text) => text.replaceAll('|', '\\|').replace(/[^\x20-\x7e]/g, '?');

/** Outcomes of the tests of one target, by the attack's title. */
function outcomesOf(modules, target) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const own = tests.filter((test) => {
    return test.fullName.startsWith(`${target} > `) && test.meta().happened !== undefined;
  });
  const titleOf = ({ name }) => name.replace(/: (?:no )?harm is done$/, '');
  return new Map(own.map((test) => [titleOf(test), test.meta().happened]));
}

export default class AttacksReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const onHandler = outcomesOf(modules, HANDLER);
    const onProxy = outcomesOf(modules, NAIVE_PROXY);
    console.log('\n| attack | handler | naive proxy |\n| --- | --- | --- |');
    for (const [attack, outcome] of onHandler) {
      const cells = [attack, outcome, onProxy.get(attack) ?? 'not tried'];
      console.log(`| ${cells.map(cell).join(' | ')} |`);
    }
    const count = (start) =>
      [...onHandler.values()].filter((outcome) => outcome.startsWith(start)).length;
    const through = count('through');
    const unreached = count('is never reached');
    const hits = [...onProxy.values()].filter((outcome) => !outcome.startsWith('escapes')).length;
    console.log(
      `\n${onHandler.size} attacks, ${unreached} of which never reach the handler: ` +
        `${through} get through the handler, ${hits} through the proxy`,
    );
    const isComplete = onHandler.size > 0 && onHandler.size === onProxy.size;
    if (through > 0 || !isComplete || unhandledErrors.length > 0) process.exitCode = 1;
  }
}
