import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file, with module specifiers that it may and may not import. */
interface Place {
  file: string;
  allowed: readonly string[];
  forbidden: readonly string[];
}

const everyLayer = [
  'credits',
  'api',
  'sync',
  'format',
  'theme',
  'hooks',
  'components/widget',
  'server',
  'testing',
];

/** The arrows of a layer, for a file in its folder and for one in a subfolder. */
function layer(name: string, mayImport: readonly string[]): Place[] {
  const others = everyLayer.filter((other) => other !== name);
  return ['..', '../..'].map((up, depth) => ({
    file: `src/${name}/${'deep/'.repeat(depth)}file.ts`,
    allowed: ['./own.js', ...mayImport.map((other) => `${up}/${other}/file.js`)],
    forbidden: [
      ...others
        .filter((other) => !mayImport.includes(other))
        .map((other) => `${up}/${other}/file.js`),
      `${up}/index.js`,
      `${up}/query.js`,
      'react-credit-widgets',
      'react-credit-widgets/query',
    ],
  }));
}

const packages = {
  react: ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/server'],
  recharts: ['recharts', 'recharts/types/index.js'],
  msw: ['msw', 'msw/browser'],
};

const everyPackage = [...packages.react, ...packages.recharts, ...packages.msw];

const places: Place[] = [
  ...layer('credits', []),
  ...layer('api', ['credits']),
  ...layer('sync', ['credits', 'api']),
  ...layer('format', ['credits']),
  ...layer('theme', ['credits']),
  ...layer('hooks', ['credits', 'api', 'sync', 'format', 'theme']),
  ...layer('server', ['credits', 'api']),
  ...layer('testing', ['credits', 'api']),
  {
    file: 'src/query.ts',
    allowed: ['./credits/file.js', './api/file.js', './api/deep/file.js', './sync/file.js'],
    forbidden: [
      ...['format', 'theme', 'hooks', 'components/widget', 'server', 'testing'].map(
        (at) => `./${at}/file.js`,
      ),
      './index.js',
      ...packages.react,
    ],
  },
  {
    file: 'src/themes.ts',
    allowed: ['./theme/file.js', './theme/deep/file.js'],
    forbidden: [
      ...everyLayer.filter((at) => at !== 'theme').map((at) => `./${at}/file.js`),
      './query.js',
      ...packages.react,
    ],
  },
  {
    file: 'src/index.ts',
    allowed: ['./query.js', './components/CreditBalance/CreditBalance.js', './hooks/useCredits.js'],
    forbidden: ['./testing/index.js', './testing/file.js', './server/index.js'],
  },
  // A widget may import from its own folder and the shared one; the shared one imports no widget.
  ...['CreditBalance', 'LotBreakdownChart', 'widget'].flatMap((folder) =>
    ['..', '../..'].map((up, depth) => ({
      file: `src/components/${folder}/${'deep/'.repeat(depth)}file.ts`,
      allowed: [
        './own.js',
        './own/file.js',
        `${up}/widget/file.js`,
        ...(depth === 1 ? ['../own.js', '../own/file.js'] : []),
        ...['credits', 'sync', 'format', 'theme', 'hooks'].map((at) => `${up}/../${at}/file.js`),
        'react',
        '@tanstack/react-query',
      ],
      forbidden: [
        `${up}/PlanBadge/PlanBadge.js`,
        `${up}/PlanBadge/deep/file.js`,
        `${up}/../api/file.js`,
        `${up}/../server/file.js`,
        `${up}/../testing/file.js`,
        `${up}/../index.js`,
        `${up}/../query.js`,
      ],
    })),
  ),
  // Packages, each in the places that may import it and in all others.
  ...['credits', 'api', 'format', 'theme'].map((name) => ({
    file: `src/${name}/packages.ts`,
    allowed: [],
    forbidden: [...everyPackage, '@tanstack/react-query'],
  })),
  { file: 'src/sync/packages.ts', allowed: ['@tanstack/react-query'], forbidden: everyPackage },
  ...[
    'hooks',
    'components/widget',
    'components/widget/deep',
    'components/CreditBalance',
    'components/CreditBalance/deep',
  ].map((name) => ({
    file: `src/${name}/packages.ts`,
    allowed: packages.react,
    forbidden: [...packages.recharts, ...packages.msw],
  })),
  ...['LotBreakdownChart', 'LotBreakdownChart/deep'].map((folder) => ({
    file: `src/components/${folder}/packages.ts`,
    allowed: [...packages.react, ...packages.recharts],
    forbidden: packages.msw,
  })),
  {
    file: 'src/server/packages.ts',
    allowed: [],
    forbidden: [...everyPackage, '@tanstack/react-query'],
  },
  { file: 'src/testing/packages.ts', allowed: packages.msw, forbidden: packages.recharts },
];

/** Two files that import only each other's types, and one that imports a type without a circle. */
const typeImports = [
  ['src/credits/one.ts', "import type { Two } from './two.js';\nexport type One = Two | null;\n"],
  ['src/credits/two.ts', "import type { One } from './one.js';\nexport type Two = One[];\n"],
  ['src/credits/three.ts', "import type { One } from './one.js';\nexport type Three = One[];\n"],
] as const;

const rule = 'lint/style/noRestrictedImports';
const project = resolve(import.meta.dirname, '../..');
let folder: string;
/** `file:line` of each finding. */
let findings: Set<string>;
/** Those of {@link typeImports} that are in a circle. */
let circles: string[];

/** A file with all imports of a place, one per line, the allowed ones first. */
function sourceOf({ allowed, forbidden }: Place): string {
  return [...allowed, ...forbidden].map((from) => `import '${from}';\n`).join('');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layers-'));
  await copyFile(join(project, 'biome.jsonc'), join(folder, 'biome.jsonc'));
  await copyFile(join(project, '.gitignore'), join(folder, '.gitignore'));
  for (const place of places) {
    await mkdir(dirname(join(folder, place.file)), { recursive: true });
    await writeFile(join(folder, place.file), sourceOf(place));
  }
  for (const [file, source] of typeImports) await writeFile(join(folder, file), source);
  // As `npm run lint` has it: with --only, Biome would see circles that it does not see without.
  const args = ['lint', '--reporter=github', '--max-diagnostics=none'];
  const { stdout } = await promisify(execFile)(join(project, 'node_modules/.bin/biome'), args, {
    cwd: folder,
    shell: process.platform === 'win32',
    maxBuffer: 10_000_000,
  }).catch((findingsError) => findingsError);
  const all = [...stdout.matchAll(/::error title=([^,]+),file=([^,]+),line=(\d+)/g)].map(
    ([, title, file, line]) => ({ title, file: file.slice(file.indexOf('src/')), line }),
  );
  findings = new Set(
    all.filter(({ title }) => title === rule).map(({ file, line }) => `${file}:${line}`),
  );
  circles = all
    .filter(({ title }) => title === 'lint/suspicious/noImportCycles')
    .map(({ file }) => file)
    .filter((file) => typeImports.some(([name]) => name === file));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('layers', () => {
  it.each(places)('are enforced in $file', (place) => {
    const found = (from: string, index: number) =>
      findings.has(`${place.file}:${index + 1}`) ? [from] : [];
    const rejected = [...place.allowed, ...place.forbidden].flatMap(found);
    expect(rejected).toEqual([...place.forbidden]);
  });

  it('may not import in a circle, not even types', () => {
    expect(circles.toSorted()).toEqual(['src/credits/one.ts', 'src/credits/two.ts']);
  });
});
