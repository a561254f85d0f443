// Checks the package as customers get it: the tarball, not the folder.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));

// Outside of the project: `attw --pack .` would delete a tarball of the same name there.
const folder = await mkdtemp(join(tmpdir(), 'package-'));

await run(process.execPath, ['scripts/check-dist.mjs']);
await run(process.execPath, ['scripts/api.mjs', '--check']);
await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
const [tarball] = await readdir(folder);
await run(bin('publint'), ['run', join(folder, tarball), '--strict']);
await run(bin('attw'), [join(folder, tarball)]);
await rm(folder, { recursive: true, force: true });
