import { basename } from 'node:path';
import { build } from 'esbuild';

const NAMED_IMPORT = /import\{([^{}]*)\}from"([^"]+)";?/g;

/**
 * Bundles a program for production. Each chunk imports a peer once: esbuild writes a statement per module that uses it,
 * some fifty of them, and none is left in a customer's page, where the peers are bundled too.
 *
 * @param {{ contents: string, loader: 'js' | 'css' }} program
 * @param {{ root: string, peers: string[] }} options - `peers` are not bundled.
 * @returns {Promise<import('./loadedChunks.mjs').Chunk[]>}
 */
export async function bundleWithEsbuild(program, { root, peers }) {
  const { metafile, outputFiles } = await build({
    stdin: { ...program, resolveDir: root },
    absWorkingDir: root,
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    external: peers.flatMap((peer) => [peer, `${peer}/*`]),
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return Object.entries(metafile.outputs).map(([file, { entryPoint = null, imports, inputs }]) => {
    const isEntry = entryPoint === '<stdin>';
    const own = imports.filter(({ external }) => !external);
    const pathsOf = (kind) => own.filter((one) => one.kind === kind).map(({ path }) => path);
    return {
      file,
      code: Buffer.from(mergeImports(outputFiles.find(({ path }) => path.endsWith(file)).text)),
      isEntry,
      lazyModule: entryPoint && !isEntry ? basename(entryPoint, '.js') : null,
      imports: pathsOf('import-statement'),
      dynamicImports: pathsOf('dynamic-import'),
      modules: Object.keys(inputs),
      peers: imports.filter(({ external }) => external).map(({ path }) => path),
    };
  });
}

/** The same code, with one import statement per file or package that it imports names from. */
function mergeImports(code) {
  const names = new Map();
  const rest = code.replace(NAMED_IMPORT, (_statement, list, from) => {
    names.set(from, [...(names.get(from) ?? []), list]);
    return '';
  });
  const statements = [...names].map(([from, lists]) => `import{${lists.join()}}from"${from}";`);
  return statements.join('') + rest;
}
