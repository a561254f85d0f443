import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { styles } from '../../support/pageHtml.js';

const entry = fileURLToPath(new URL('../app/page.tsx', import.meta.url));

const HTML = [
  '<!doctype html>',
  '<html lang="en"><meta charset="utf-8"><title>Billing</title>',
  '<link rel="icon" href="data:,">',
  '<link rel="stylesheet" href="/styles.css">',
  '<script type="module" src="/page.js"></script>',
  '<div id="root"></div>',
].join('\n');

/** The files of the faults page by path, with React's development build and its warnings. */
export async function pageFiles(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"development"', 'console.createTask': 'undefined' },
    logLevel: 'warning',
    outdir: '/',
    write: false,
  });
  const scripts = outputFiles.map(({ path, text }): [string, string] => [path, text]);
  return new Map([...scripts, ['/', HTML], ['/styles.css', styles]]);
}
