/**
 * A file that a bundler writes.
 *
 * @typedef {object} Chunk
 * @property {string} file
 * @property {Buffer} code
 * @property {boolean} isEntry
 * @property {string | null} lazyModule - Name of the module that loads it by `import()`, such as `LotsPlot`.
 * @property {string[]} imports - Files that it imports statically.
 * @property {string[]} dynamicImports - Files that it loads by `import()`.
 * @property {string[]} modules - Paths of the bundled files.
 * @property {string[]} peers - Packages that it imports, not bundled.
 */

/**
 * Tells apart what a page loads before its first figure, by idle, and on demand. Throws if a chunk that would load by
 * idle imports recharts: its module must be listed as one that loads on demand.
 *
 * @param {Chunk[]} chunks
 * @param {string[]} onDemand - Names of the modules that load on demand.
 * @returns {{ firstFigure: Chunk[], byIdle: Chunk[], later: (module: string) => Chunk[] }}
 */
export function loadedChunks(chunks, onDemand) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const isOnDemand = (chunk) => onDemand.includes(chunk.lazyModule);
  /** These chunks and what they load; by `import()` too if `alsoLazy`. */
  const closure = (start, alsoLazy) => {
    const found = new Set(start);
    for (const { imports, dynamicImports } of found) {
      for (const file of imports) found.add(byFile.get(file));
      if (!alsoLazy) continue;
      for (const file of dynamicImports) {
        const lazy = byFile.get(file);
        if (!isOnDemand(lazy)) found.add(lazy);
      }
    }
    return [...found];
  };

  const firstFigure = closure(
    chunks.filter(({ isEntry }) => isEntry),
    false,
  );
  const byIdle = closure(firstFigure, true);
  const withRecharts = byIdle.find(({ peers }) => peers.includes('recharts'));
  if (withRecharts) throw new Error(`${withRecharts.file} loads recharts before it is asked for`);
  const later = (module) => {
    const start = chunks.find(({ lazyModule }) => lazyModule === module);
    if (!start) throw new Error(`No chunk loads ${module} by import()`);
    return closure([start], true).filter((chunk) => !byIdle.includes(chunk));
  };
  return { firstFigure, byIdle, later };
}
