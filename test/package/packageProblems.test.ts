import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageProblems } from '../../scripts/package/packageProblems.mjs';

const both = (name: string) => ({
  import: { types: `./dist/esm/${name}.d.ts`, default: `./dist/esm/${name}.js` },
  require: { types: `./dist/cjs/${name}.d.ts`, default: `./dist/cjs/${name}.js` },
});

const valid = {
  main: './dist/cjs/index.js',
  types: './dist/cjs/index.d.ts',
  exports: { '.': both('index'), './query': both('query'), './package.json': './package.json' },
  typesVersions: { '*': { query: ['./dist/cjs/query.d.ts'] } },
  sideEffects: ['**/*.css'],
};

const files = {
  'API.md': '',
  'CHANGELOG.md': '',
  'GUIDE.md': '',
  'llms.txt': '',
  LICENSE: '',
  'README.md': '',
  'dist/cjs/package.json': '{}',
  'dist/esm/index.js': '',
  'dist/esm/testing/index.d.ts': '',
  'dist/styles.css': '',
};

/** The problems of a package with these files; `others` adds or replaces files. */
async function problemsOf(manifest: object = valid, others: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const all = { ...files, 'package.json': JSON.stringify(manifest), ...others };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return packageProblems(folder);
}

describe('packageProblems', () => {
  it('finds none in a valid package', async () => {
    expect(await problemsOf()).toEqual([]);
  });

  it.each([
    ['an entry missing for legacy module resolution', { typesVersions: { '*': {} } }, 'query'],
    [
      'types of another entry for legacy module resolution',
      { typesVersions: { '*': { query: ['./dist/cjs/index.d.ts'] } } },
      'query',
    ],
    [
      'a legacy name that is not an entry',
      { typesVersions: { '*': { ...valid.typesVersions['*'], gone: ['./dist/cjs/gone.d.ts'] } } },
      'gone',
    ],
    ['another file for consumers without exports', { main: './dist/esm/index.js' }, 'main'],
    ['no side effects, which drops the stylesheets', { sideEffects: false }, 'sideEffects'],
    ['a runtime dependency', { dependencies: { lodash: '4.17.21' } }, 'lodash'],
    ['a script that runs on install', { scripts: { postinstall: 'node x.js' } }, 'postinstall'],
  ])('reports %s', async (_, change, name) => {
    const [problem, ...others] = await problemsOf({ ...valid, ...change });
    expect(problem).toContain(name);
    expect(others).toEqual([]);
  });

  it.each([
    ['a test', 'dist/esm/index.test.js'],
    ['a story', 'dist/esm/index.stories.js'],
    ['a source map', 'dist/esm/index.js.map'],
    ['a source file', 'src/index.ts'],
  ])('reports %s in the tarball', async (_, name) => {
    expect(await problemsOf(valid, { [name]: '' })).toEqual([`${name} is in the tarball`]);
  });

  it('reports a file that points to a missing source map', async () => {
    const text = '//# sourceMappingURL=index.js.map\n';
    const [problem] = await problemsOf(valid, { 'dist/esm/index.js': text });
    expect(problem).toContain('dist/esm/index.js.map');
  });
});
