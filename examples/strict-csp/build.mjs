// Builds dist: the page, one script, one stylesheet, and the theme as a separate stylesheet.
import { copyFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { themeToCss } from 'react-credit-widgets';

const theme = { accent: { light: '#6d28d9', dark: '#b794ff' }, radius: '16px' };

await build({
  entryPoints: ['src/page.tsx', 'src/page.css'],
  bundle: true,
  minify: true,
  format: 'esm',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  outdir: 'dist',
});
// A file, because the CSP blocks <style>. CSS, because the first paint comes before the first script.
await writeFile('dist/theme.css', themeToCss(theme, '.cw-root'));
await copyFile('src/index.html', 'dist/index.html');
