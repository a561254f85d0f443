import { readFile } from 'node:fs/promises';
import { root } from './compilerOptions.mjs';

/**
 * The public side of a stylesheet: its cascade layer, and the custom properties that a host may set.
 *
 * @param {string} file
 * @returns {Promise<{ layer: string | undefined, properties: string[] }>}
 */
export async function reportStylesheet(file) {
  const css = await readFile(root + file, 'utf8');
  const properties = new Set(css.match(/(?<=var\(\s*)--cw-[\w-]+/g));
  return { layer: css.match(/^@layer ([\w.]+)/)?.[1], properties: [...properties].sort() };
}
