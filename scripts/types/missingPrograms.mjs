import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readEntries } from '../package/entries.mjs';

const tests = fileURLToPath(new URL('../../test/package', import.meta.url));

/**
 * Returns what test/package/types lacks, one line each. Every entry needs a program that uses it and one that misuses
 * it. The first must use every export of the entry; what the main entry re-exports may be used in the other entry's
 * program. The exports of `messages/*` are used in a program that installFixture.mjs writes.
 *
 * @returns {Promise<string[]>}
 */
export async function missingPrograms() {
  const missing = [];
  const entries = await readEntries();
  const reports = await Promise.all(
    entries.map(({ name }) => namesIn(`${tests}/api/${name}.api.md`)),
  );
  const otherExports = reports.slice(1).flat();
  for (const [index, { name, key, modules }] of entries.entries()) {
    const text = await readProgram(name);
    for (const [program, found] of [
      [name, text],
      [`${name}.misuse`, await readProgram(`${name}.misuse`)],
    ]) {
      if (!found)
        missing.push(`package.json exports "${key}": write test/package/types/${program}.ts`);
    }
    if (modules.length > 1) continue;
    const names = reports[index].filter((name) => index > 0 || !otherExports.includes(name));
    for (const unused of names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))) {
      missing.push(`"${key}" exports ${unused}: use it in test/package/types/${name}.ts`);
    }
  }
  return missing;
}

/** Text of a program, `.ts` or `.tsx`; empty if it does not exist. */
async function readProgram(name) {
  const files = await readdir(`${tests}/types`);
  const file = files.find((file) => file === `${name}.ts` || file === `${name}.tsx`);
  return file ? readFile(`${tests}/types/${file}`, 'utf8') : '';
}

/** Names that an entry exports, from its report. */
async function namesIn(report) {
  const text = await readFile(report, 'utf8').catch(() => '');
  const found = text.matchAll(
    /^export (?:abstract )?(?:class|const|function|interface|type) (\w+)/gm,
  );
  return [...found].map(([, name]) => name);
}
