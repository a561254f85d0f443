// Checks the package as customers get it: the tarball, not this folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../support/run.mjs';
import { packageProblems } from './packageProblems.mjs';
import { packTarball } from './packTarball.mjs';

const bin = (name) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));

await run(process.execPath, ['scripts/package/checkDist.mjs']);
await run(process.execPath, ['scripts/api/api.mjs', '--check']);

const folder = await mkdtemp(join(tmpdir(), 'package-'));
const { tarball, unpacked } = await packTarball(folder);
await run(bin('publint'), ['run', tarball, '--strict']);
await run(bin('attw'), [tarball]);

const problems = await packageProblems(unpacked);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
await rm(folder, { recursive: true });
