// What customers compile with. The names of packages are those of this project.
export const COMPILERS = ['typescript-5.4', 'typescript-5.9', 'typescript'];
const OLD = { '@types/react': 'types-react-floor', '@tanstack/react-query': 'react-query-floor' };
const NEW = { '@types/react': '@types/react', '@tanstack/react-query': '@tanstack/react-query' };
const MIXED = Object.keys(OLD).map((peer) => ({ ...OLD, [peer]: NEW[peer] }));
/** By a peer's name, the package that stands for it: a set for each of the table's columns. */
export const PEERS = process.env.CHECK_FULL ? [OLD, ...MIXED, NEW] : [OLD, NEW];
/** How customers resolve modules. A bundler reads ES modules alone. */
const RESOLUTIONS = [
  { moduleResolution: 'bundler', module: 'esnext', kinds: ['esm'] },
  { moduleResolution: 'node16', module: 'node16', kinds: ['esm', 'cjs'] },
  { moduleResolution: 'nodenext', module: 'nodenext', kinds: ['esm', 'cjs'] },
];
/** What all customers of the fixture have in common. */
export const COMMON = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  // So that no declaration leans on a global one.
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  // TypeScript's own declarations alone are taken as they are.
  skipDefaultLibCheck: true,
  noEmit: true,
};

/** The rows of the table: a compiler, its options, and the kinds of modules that its customers write. */
export const ROWS = COMPILERS.flatMap((compiler) =>
  RESOLUTIONS.map(({ kinds, ...options }) => ({ compiler, kinds, options })),
);
// Most customers have `exactOptionalPropertyTypes` off. What that changes does not depend on the rest.
const [{ kinds, ...bundler }] = RESOLUTIONS;
const options = { ...bundler, exactOptionalPropertyTypes: false };
ROWS.push({ compiler: 'typescript', kinds, options });
