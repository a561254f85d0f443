// Vitest reporter of `npm run attacks`: what was tried on the handler and on a proxy that passes everything on, and what got
// through, as a table of Markdown.

const HANDLER = 'attacks on createCreditsHandler()';
const NAIVE_PROXY = 'attacks on a naive proxy';

const cell = (text) => text.replaceAll('|', '\\|').replace(/[^\x20-\x7e]/g, '?');

/** What happened by the attack's title, of the tests of one target. */
function tolds(modules, target) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const own = tests.filter((test) => {
    return test.fullName.startsWith(`${target} > `) && test.meta().happened !== undefined;
  });
  return new Map(own.map((test) => [test.name, test.meta().happened]));
}

export default class AttacksReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const onHandler = tolds(modules, HANDLER);
    const onProxy = tolds(modules, NAIVE_PROXY);
    console.log('\n| attack | handler | naive proxy |\n| --- | --- | --- |');
    for (const [attack, told] of onHandler) {
      const cells = [attack, told, onProxy.get(attack) ?? 'not tried'];
      console.log(`| ${cells.map(cell).join(' | ')} |`);
    }
    const count = (start) =>
      [...onHandler.values()].filter((told) => told.startsWith(start)).length;
    const through = count('through');
    const unreached = count('is never reached');
    const hits = [...onProxy.values()].filter((told) => !told.startsWith('escapes')).length;
    console.log(
      `\n${onHandler.size} attacks, of which ${unreached} never reach the handler: ` +
        `${through} get through it, ${hits} through the proxy`,
    );
    const isComplete = onHandler.size > 0 && onHandler.size === onProxy.size;
    if (through > 0 || !isComplete || unhandledErrors.length > 0) process.exitCode = 1;
  }
}
