import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const USES = `
import { checkAnswer } from './src/api/checkAnswer.js';
import { createCreditsClient } from './src/api/createCreditsClient.js';
console.log(checkAnswer, createCreditsClient);
`;
const FOR_DEVELOPERS = [
  'Check network, CORS and redirects',
  'there is nothing at',
  'could not be read',
  'neither a CreditsError',
  'pass parseCredits(body)',
  'every visitor to this page can read',
];

/** What a customer's bundler makes of the client. */
async function bundle(mode: 'development' | 'production'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: USES, resolveDir: project, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  });
  return outputFiles[0]?.text ?? '';
}

describe('isDevelopment', () => {
  it.each(FOR_DEVELOPERS)('keeps "%s" out of production builds, and only there', async (text) => {
    expect(await bundle('production')).not.toContain(text);
    expect(await bundle('development')).toContain(text);
  });
});
