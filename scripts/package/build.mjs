// Builds the package into dist: ES modules, CommonJS, declarations for both, and the stylesheets.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { run } from '../support/run.mjs';
import { writeOutLists } from './writeOutLists.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(await readFile(`${root}/package.json`, 'utf8'));

const peers = Object.keys(manifest.peerDependencies);
const isPeer = (id) => peers.some((peer) => id === peer || id.startsWith(`${peer}/`));

await rm(`${root}/dist`, { recursive: true, force: true });
await buildModules();
await writeDeclarations();
await writeStylesheets();

async function buildModules() {
  const messages = await readdir(`${root}/src/format/messages`);
  const shared = {
    // One output file per source file: the only way for each to keep its own 'use client'.
    preserveModules: true,
    preserveModulesRoot: `${root}/src`,
    entryFileNames: '[name].js',
    exports: 'named',
  };
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: {
        entry: [
          'src/index.ts',
          'src/query.ts',
          'src/server/index.ts',
          'src/testing/index.ts',
          'src/themes.ts',
          ...messages.map((file) => `src/format/messages/${file}`),
        ],
      },
      target: ['chrome123', 'firefox125', 'safari17.5', 'node20'],
      // Customers' bundlers minify, and the code stays readable for debugging.
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        external: isPeer,
        // It warns about every 'use client'; scripts/package/checkDist.mjs checks that they are kept.
        checks: { moduleLevelDirective: false },
        output: [
          { ...shared, format: 'es', dir: `${root}/dist/esm` },
          // By default Jest runs CommonJS, where `import()` needs a flag, so the plot is loaded by `require`.
          { ...shared, format: 'cjs', dir: `${root}/dist/cjs`, dynamicImportInCjs: false },
        ],
      },
    },
  });
  await writeFile(`${root}/dist/cjs/package.json`, '{ "type": "commonjs" }\n');
}

async function writeDeclarations() {
  const tsc = `${root}/node_modules/typescript/bin/tsc`;
  // The declarations are the same twice; the package.json of its folder makes one CommonJS.
  for (const format of ['esm', 'cjs']) {
    await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', `dist/${format}`]);
  }
  await writeOutLists(`${root}/dist`);
}

async function writeStylesheets() {
  const css = await readFile(`${root}/src/theme/styles.css`, 'utf8');
  const sheets = { styles: css, 'styles.layer': `@layer components.cw {\n${css}}\n` };
  for (const [name, text] of Object.entries(sheets)) {
    await writeFile(`${root}/dist/${name}.css`, text);
    // TypeScript 6 and later reject a side-effect import without types.
    for (const types of ['d.ts', 'd.cts']) {
      await writeFile(`${root}/dist/${name}.css.${types}`, 'export {};\n');
    }
  }
}
