// `npm run api`: builds, and documents what customers can import: a report per entry point (test/package/api), where
// any diff is an API change, and the reference, API.md. `-- --check` writes nothing, and fails if dist differs from
// them.
//
// Fails, too, if the public API uses a type that no entry exports, or if an export has no doc comment.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readEntries } from '../package/entries.mjs';
import { run } from '../support/run.mjs';
import { root } from './compilerOptions.mjs';
import { extractReports } from './extractReports.mjs';
import { readReference } from './readReference.mjs';
import { reportStylesheet } from './reportStylesheet.mjs';
import { writeReference } from './writeReference.mjs';

const REPORTS = 'test/package/api';
const isCheck = process.argv.includes('--check');
if (!isCheck) await run(process.execPath, ['scripts/package/build.mjs']);

const entries = await readEntries();
const modules = entries.filter((entry) => !entry.isStylesheet).flatMap((entry) => entry.modules);
const { reports, problems } = await extractReports(modules);
const files = new Map([['API.md', writeReference(await readReference(entries))]]);
for (const entry of entries) {
  files.set(`${REPORTS}/${entry.name}.api.md`, await reportOf(entry));
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
await (isCheck ? compareAll() : writeAll());

async function reportOf({ specifier, isStylesheet, modules }) {
  const parts = isStylesheet
    ? [await stylesheetReport(modules[0].file)]
    : modules.map(
        (module) => `\`\`\`ts\n// ${module.specifier}\n\n${reports.get(module.specifier)}\n\`\`\``,
      );
  const head = `# ${specifier}\n\nWritten by \`npm run api\`. A change here is a change of the API (CONTRIBUTING.md).`;
  return `${[head, ...parts].join('\n\n')}\n`;
}

async function stylesheetReport(file) {
  const { layer = 'none', properties } = await reportStylesheet(file);
  return [`Layer: ${layer}`, properties.map((property) => `- \`${property}\``).join('\n')].join(
    '\n\n',
  );
}

async function writeAll() {
  await rm(root + REPORTS, { recursive: true, force: true });
  await mkdir(root + REPORTS, { recursive: true });
  for (const [file, text] of files) await writeFile(root + file, text);
  console.log(`Wrote ${[...files.keys()].join(', ')}`);
}

async function compareAll() {
  const committed = (await readdir(root + REPORTS)).map((file) => `${REPORTS}/${file}`);
  const stale = committed.filter((file) => !files.has(file));
  for (const file of stale) console.error(`${file} belongs to an entry that no longer exists`);
  let count = stale.length;
  for (const [file, text] of files) {
    const old = await readFile(root + file, 'utf8').catch(() => '');
    if (old === text) continue;
    count++;
    console.error(old ? `${file} differs:\n${await difference(file, text)}` : `${file} is missing`);
  }
  if (count === 0) {
    console.log(`${files.size} files match what dist exports`);
    return;
  }
  process.exitCode = 1;
  console.error(
    'The API differs from its reports. If that is intended, run `npm run api`, commit the files it writes, and add a line to ' +
      'CHANGELOG.md: a removed or changed line is breaking (major, or minor before 1.0), an added line is minor.',
  );
}

/** The difference, in the format of `git diff`. */
function difference(file, text) {
  return new Promise((resolve) => {
    const args = ['diff', '--no-index', '--unified=1', '--', file, '-'];
    const git = execFile('git', args, { cwd: root }, (_, output) =>
      resolve(output.split('\n').slice(4).join('\n')),
    );
    git.stdin.end(text);
  });
}
