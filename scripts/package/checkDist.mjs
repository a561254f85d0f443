// Checks dist. Each entry loads in Node by its public name, with `import` and with `require`.
// Each built file starts with 'use client' if, and only if, its source does: without it a widget breaks
// in server components, and bundlers drop it silently.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readEntries } from './entries.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// In CommonJS "use strict" comes before it.
const directive = /^(?:["']use strict["'];\s*)?["']use client["'];/;

const problems = [];

const require = createRequire(import.meta.url);
const entries = (await readEntries()).filter(({ isStylesheet }) => !isStylesheet);
for (const { specifier: name } of entries.flatMap(({ modules }) => modules)) {
  const imported = Object.keys(await import(name)).sort();
  const required = Object.keys(require(name)).sort();
  if (imported.length === 0) problems.push(`${name} exports nothing`);
  if (imported.join() !== required.join()) problems.push(`${name}: import and require differ`);
}

let clientFiles = 0;
for (const format of ['esm', 'cjs']) {
  const files = (await readdir(`${root}/dist/${format}`, { recursive: true })).filter(
    (file) => file.endsWith('.js') && !file.includes('_virtual'),
  );
  for (const file of files) {
    const source = ['.ts', '.tsx']
      .map((extension) => `${root}/src/${file.replace(/\.js$/, extension)}`)
      .find((path) => existsSync(path));
    if (!source) {
      problems.push(
        `dist/${format}/${file} has no source file (do two names differ only in case?)`,
      );
      continue;
    }
    const isClient = directive.test(await readFile(source, 'utf8'));
    const built = directive.test(await readFile(`${root}/dist/${format}/${file}`, 'utf8'));
    if (isClient) clientFiles++;
    if (isClient !== built) {
      problems.push(`dist/${format}/${file} ${built ? 'gained' : 'lost'} 'use client'`);
    }
  }
}

if (clientFiles === 0) problems.push("no built file has 'use client', which cannot be right");
for (const line of problems) console.error(line);
if (problems.length > 0) process.exit(1);
console.log(
  `Each entry loads, and 'use client' is in the ${clientFiles} built files whose source has it`,
);
