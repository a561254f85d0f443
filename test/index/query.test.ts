import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

const entry = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** The entry bundled with all of our code, and the packages that it still imports, eagerly or lazily. */
async function bundle(path: string, external: string[] = []) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry(path)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    packages: 'external',
    external,
    logLevel: 'silent',
  });
  const outputs = Object.values(metafile.outputs);
  const all = outputs.flatMap(({ imports }) => imports);
  const packages = all.map(({ kind, path }) =>
    kind === 'dynamic-import' ? `lazy: ${path}` : path,
  );
  return { code: outputFiles[0]?.text ?? '', packages: [...new Set(packages)].sort() };
}

describe('react-credit-widgets/query', () => {
  it('needs no package at run time: neither React nor react-query', async () => {
    expect((await bundle('query.ts')).packages).toEqual([]);
  });

  it('works on its own as a Node module', async () => {
    const { code } = await bundle('query.ts');
    const standalone = await import(
      /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    );
    const credits = standalone.parseCredits(documentedExample);
    expect(standalone.balanceAt(credits, 0)).toEqual({ balance: 12_500, isDerived: false });
  });
});

describe('react-credit-widgets', () => {
  it('imports only its peers, and not recharts, which only the plots need', async () => {
    const { packages } = await bundle('index.ts', ['./LotsPlot.js', './RunwayPlot.js']);
    expect(packages).toEqual([
      '@tanstack/react-query',
      'lazy: ./LotsPlot.js',
      'lazy: ./RunwayPlot.js',
      'react',
      'react/jsx-runtime',
    ]);
  });
});

describe('react-credit-widgets/testing', () => {
  it('imports only msw', async () => {
    expect((await bundle('testing/index.ts')).packages).toEqual(['msw']);
  });
});
