// Measures what each part of the package adds to a customer's page: the built files, minified, without peers.
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bundleWithEsbuild } from './bundleWithEsbuild.mjs';
import { bundleWithVite } from './bundleWithVite.mjs';
import { developmentSentences } from './developmentSentences.mjs';
import { loadedChunks } from './loadedChunks.mjs';
import { ON_DEMAND, PAGES, PICTURES, STYLESHEET } from './sizeLimits.mjs';

/** Anything smaller cannot be our code: the import was tree-shaken away, or a file is empty. */
const SMALLEST_PLAUSIBLE_BYTES = 500;
/** Entry points that no page may include. */
const NEVER_IN_A_PAGE = /dist\/esm\/(testing|server)\//;
/** A component; every one has a row. */
const COMPONENT = /^[A-Z][a-z]\w*(?<!Error)$/;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const builtFile = (path) => pathToFileURL(`${root}dist/esm/${path}`).href;

/**
 * Bytes of a row with one bundler, after brotli; a moment that has no limit is not measured.
 *
 * @typedef {object} Bytes
 * @property {number} [firstFigure]
 * @property {number} [byIdle]
 */

/**
 * @typedef {object} Sizes
 * @property {{ limit: import('./sizeLimits.mjs').SizeLimit, esbuild: Bytes, vite: Bytes }[]} rows
 * @property {string[]} sentences - Sentences for developers that a production build still has.
 */

/** @returns {Promise<Sizes>} */
export async function measureSizes() {
  const exported = Object.keys(await import(builtFile('index.js')));
  const limits = [...PAGES, ...PICTURES];
  const named = limits.flatMap((limit) => limit.exports);
  const unnamed = exported.find((name) => COMPONENT.test(name) && !named.includes(name));
  if (unnamed) throw new Error(`${unnamed} has no row in sizeLimits.mjs`);

  const { peerDependencies } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const options = { root, peers: Object.keys(peerDependencies) };
  const bundlers = {
    esbuild: (contents) => bundleWithEsbuild({ contents, loader: 'js' }, options),
    vite: (contents) => bundleWithVite(contents, options),
  };
  const [esbuild, vite] = await Promise.all(
    Object.values(bundlers).map((bundle) => measureScripts(bundle, exported)),
  );
  const scripts = esbuild.map(({ limit, bytes }, index) => ({
    limit,
    esbuild: bytes,
    vite: vite[index].bytes,
  }));
  const contents = "@import './dist/styles.css';";
  const css = bytesOf(await bundleWithEsbuild({ contents, loader: 'css' }, options));
  return {
    rows: [...scripts, { limit: STYLESHEET, esbuild: { firstFigure: css }, vite: {} }],
    sentences: await sentencesOf(await bundlers.esbuild(programOf(exported))),
  };
}

/** The rows of all scripts, in order, with one bundler. */
async function measureScripts(bundle, exported) {
  const load = async (names) => {
    const chunks = await bundle(programOf(names));
    const stray = chunks
      .flatMap(({ modules }) => modules)
      .find((path) => NEVER_IN_A_PAGE.test(path));
    if (stray) throw new Error(`A page that imports ${names} includes ${stray}`);
    return loadedChunks(
      chunks,
      ON_DEMAND.map(({ module }) => module),
    );
  };
  const rows = [];
  const names = [];
  let page;
  for (const limit of PAGES) {
    names.push(...limit.exports);
    page = await load(names);
    const { firstFigure, byIdle } = page;
    rows.push({ limit, bytes: { firstFigure: bytesOf(firstFigure), byIdle: bytesOf(byIdle) } });
  }
  const before = bytesOf(page.firstFigure);
  for (const limit of PICTURES.filter(({ exports }) =>
    exports.every((name) => exported.includes(name)),
  )) {
    const { firstFigure } = await load([...names, ...limit.exports]);
    rows.push({ limit, bytes: { firstFigure: bytesOf(firstFigure) - before } });
  }
  const whole = await load(exported);
  for (const limit of ON_DEMAND) {
    rows.push({ limit, bytes: { byIdle: bytesOf(whole.later(limit.module)) } });
  }
  return rows;
}

/** A program that uses these exports. */
function programOf(names) {
  return `import { ${names} } from './dist/esm/index.js'; console.log(${names});`;
}

/** Sum of the chunks, each compressed on its own. */
function bytesOf(chunks) {
  const size = chunks.reduce((sum, { code }) => sum + code.length, 0);
  if (size < SMALLEST_PLAUSIBLE_BYTES) throw new Error(`Implausibly small: ${size} bytes`);
  return chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
}

async function sentencesOf(chunks) {
  const { en } = await import(builtFile('format/messages/en.js'));
  const texts = Object.values(en).flatMap((text) =>
    typeof text === 'string' ? text : Object.values(text),
  );
  return chunks.flatMap(({ code }) => developmentSentences(code.toString(), new Set(texts)));
}
