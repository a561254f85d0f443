import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const compileByApi = fileURLToPath(new URL('compileByApi.mjs', import.meta.url));

/**
 * Compiles programs, and resolves to each program's errors, one line each, with paths relative to its project.
 *
 * TypeScript 7 checks all declarations. Older versions are slow, so they skip the peers' declarations, which we cannot
 * break, unless CHECK_FULL is set.
 *
 * @param {string} compiler - Its package name in this project.
 * @param {string[]} configs - Paths of the programs' `tsconfig.json`s.
 * @returns {Promise<string[][]>}
 */
export async function compile(compiler, configs) {
  const api = `${modules}/${compiler}/lib/typescript.js`;
  if (existsSync(api)) {
    const { output, failure } = await node([compileByApi, api, ...configs]);
    if (failure) throw new Error(`${compiler}: ${failure.message}`);
    return JSON.parse(output);
  }
  const results = [];
  for (const config of configs) {
    const args = [`${modules}/${compiler}/bin/tsc`, '-p', config, '--pretty', 'false'];
    const { output, failure } = await node(args, dirname(config));
    const errors = output.split('\n').filter((line) => /\berror TS\d+:/.test(line));
    if (failure && errors.length === 0) throw new Error(`${failure.message} ${output}`);
    results.push(errors);
  }
  return results;
}

function node(args, cwd) {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, maxBuffer: Infinity }, (failure, output) => {
      resolve({ failure, output });
    });
  });
}
