import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sample, samplesOf } from './samplesOf.js';

const project = resolve(import.meta.dirname, '../..');
const PAGES = ['README.md', 'GUIDE.md', 'llms.txt', 'stories/recipes/Server.mdx'];

/** Modules of the host's app that samples import but do not show. */
const APP = `
declare module '@/lib/session' {
  /** The signed-in user's team, with its key from the host's secret store. */
  export function getSession(): Promise<{ olostepKey: string; teamId: string } | null>;
}
declare module '*/session' {
  export function getAccess(): Promise<{ apiKey: string; team: string } | null>;
  export function teamOf(request: Request): Promise<string | null>;
}
declare module '*/credits' {
  export const credits: (request: Request) => Promise<Response>;
}
`;
/** Prepended to a sample without imports, which is only part of a file. */
const REST_OF_FILE = `
import { CreditsProvider } from 'react-credit-widgets';
declare const teamId: string;
`;

const samples = (
  await Promise.all(
    PAGES.map(async (page) => samplesOf(page, await readFile(join(project, page), 'utf8'))),
  )
).flat();

let folder: string;
/** Compiler errors by file name. */
let findings: Record<string, string[]>;

const fileOf = (sample: Sample) => `sample${samples.indexOf(sample)}.tsx`;

beforeAll(async () => {
  // Below the project, so that its packages are found.
  folder = await mkdtemp(join(project, 'node_modules/.samples-'));
  await writeFile(join(folder, 'app.d.ts'), APP);
  for (const sample of samples) {
    const rest = sample.code.includes('import ') ? '' : REST_OF_FILE;
    await writeFile(join(folder, fileOf(sample)), `${rest}${sample.code}\nexport {};\n`);
  }
  await writeFile(join(folder, 'broken.tsx'), "import { nothing } from 'react-credit-widgets';\n");
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { rootDir: '../..' },
    include: ['*'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder], {
    cwd: folder,
  }).catch((failure) => failure);
  findings = {};
  for (const [line, file = ''] of stdout.matchAll(/^([^\s(]+)\(.*$/gm)) {
    findings[file] = [...(findings[file] ?? []), line];
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('code in the documentation', () => {
  it.each(samples)('$at compiles', (sample) => {
    expect(findings[fileOf(sample)] ?? []).toEqual([]);
  });

  it('is reported when it imports a name that does not exist', () => {
    expect(findings['broken.tsx']).toHaveLength(1);
  });
});
