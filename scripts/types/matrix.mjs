// What customers compile with. Package names are those of this project.
export const COMPILERS = ['typescript-5.4', 'typescript-5.9', 'typescript'];
const OLD = { '@types/react': 'types-react-floor', '@tanstack/react-query': 'react-query-floor' };
const NEW = { '@types/react': '@types/react', '@tanstack/react-query': '@tanstack/react-query' };
const MIXED = Object.keys(OLD).map((peer) => ({ ...OLD, [peer]: NEW[peer] }));
/** The installed package to use for each peer: one set per column of the table. */
export const PEERS = process.env.CHECK_FULL ? [OLD, ...MIXED, NEW] : [OLD, NEW];
/** How customers resolve modules. Bundlers read only ES modules. */
const RESOLUTIONS = [
  { moduleResolution: 'bundler', module: 'esnext', kinds: ['esm'] },
  { moduleResolution: 'node16', module: 'node16', kinds: ['esm', 'cjs'] },
  { moduleResolution: 'nodenext', module: 'nodenext', kinds: ['esm', 'cjs'] },
];
/** Compiler options of all rows. */
export const COMMON = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  // So that no declaration depends on global types.
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  // Only TypeScript's own declarations are not checked.
  skipDefaultLibCheck: true,
  noEmit: true,
};

/** The rows of the table: a compiler, its options, and the module kinds to compile. */
export const ROWS = COMPILERS.flatMap((compiler) =>
  RESOLUTIONS.map(({ kinds, ...options }) => ({ compiler, kinds, options })),
);
// Most customers have `exactOptionalPropertyTypes` off. Its effect does not depend on the rest, so one row is enough.
const [{ kinds, ...bundler }] = RESOLUTIONS;
const options = { ...bundler, exactOptionalPropertyTypes: false };
ROWS.push({ compiler: 'typescript', kinds, options });
