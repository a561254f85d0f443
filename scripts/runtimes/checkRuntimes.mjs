// Runs the built handler in the runtimes that customers use, with the same checks in each. Node: always. Bun, Deno and
// workerd (`--all`, or in `npm run check:full`): installed from npm into a temporary folder, 350 MB.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { freePort } from '../support/freePort.mjs';
import { run } from '../support/run.mjs';
import { checks } from './checks.mjs';
import { startUpstream } from './upstream.mjs';

const VERSIONS = { bun: '1.4.5', deno: '2.9.6', workerd: '1.20261117.1' };
const START_MS = 15_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'runtimes-'));
const bin = (name) => join(folder, 'node_modules/.bin', name);
const program = (name) => join(folder, `${name}.mjs`);

/** How to start each one, for a port and an upstream URL. */
const runtimes = {
  [`Node ${process.versions.node}`]: {
    file: 'node',
    command: () => [process.execPath, program('node')],
  },
  ...(isAll() && {
    [`Bun ${VERSIONS.bun}`]: { file: 'bun', command: () => [bin('bun'), program('bun')] },
    [`Deno ${VERSIONS.deno}`]: {
      file: 'deno',
      command: () => [
        bin('deno'),
        ...['run', '--no-remote', '--no-prompt', '--allow-net=127.0.0.1', '--allow-env'],
        program('deno'),
      ],
    },
    [`workerd ${VERSIONS.workerd}`]: { file: 'workerd', command: workerd('2026-11-01') },
    // Before it supported `cache`, and before one request could wait for another's promise.
    'workerd, as of 2024-01-01': { file: 'workerd', command: workerd('2024-01-01') },
  }),
};

if (isAll()) {
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--silent', '--prefix', folder, ...packages]);
}

let failed = 0;
for (const [name, { file, command }] of Object.entries(runtimes)) {
  await bundle(file);
  failed += await check(name, command);
}
await rm(folder, { recursive: true });
if (failed > 0) process.exitCode = 1;

function isAll() {
  return process.argv.includes('--all') || Boolean(process.env.CHECK_FULL);
}

/** Bundles a server with the built package into one file, as a customer's tools do. */
function bundle(name) {
  return build({
    entryPoints: [join(root, `scripts/runtimes/${name}.mjs`)],
    alias: { 'react-credit-widgets/server': join(root, 'dist/esm/server/index.js') },
    bundle: true,
    format: 'esm',
    platform: name === 'node' ? 'node' : 'neutral',
    outfile: program(name),
    logLevel: 'warning',
  });
}

function workerd(date) {
  return async (port, upstream) => {
    const config = join(folder, `workerd-${date}.capnp`);
    await writeFile(
      config,
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "app", worker = (
      modules = [(name = "app.mjs", esModule = embed "workerd.mjs")],
      compatibilityDate = "${date}",
      bindings = [(name = "UPSTREAM", text = "${upstream}")],
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "app")],
);
`,
    );
    return [bin('workerd'), 'serve', config];
  };
}

/** Runs all checks, prints the failed ones, and resolves to their number. */
async function check(name, command) {
  const upstream = await startUpstream();
  const port = await freePort();
  const [file, ...args] = await command(port, upstream.url);
  const env = { ...process.env, PORT: String(port), UPSTREAM: upstream.url };
  const server = spawn(file, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let printed = '';
  server.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  const problems = [];
  try {
    await listening(port, server);
    for (const [title, run] of checks) {
      upstream.reset();
      await run(port, upstream).catch((error) => problems.push(`${title}: ${error.message}`));
    }
  } catch (error) {
    problems.push(error.message);
  }
  server.kill('SIGKILL');
  await upstream.close();
  console.log(`${name}: ${checks.length - problems.length} of ${checks.length} checks passed`);
  for (const line of problems) console.log(`  ${line}`);
  if (printed) console.log(printed.slice(0, 2_000));
  return problems.length;
}

async function listening(port, server) {
  const endMs = performance.now() + START_MS;
  while (performance.now() < endMs && server.exitCode === null) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not start');
}
