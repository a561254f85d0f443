import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Store } from './Store.js';

/** A folder in its own parent. Entries are read from the parent, so that files that escape the folder are seen. */
export async function folderStore(): Promise<Store> {
  const parent = await mkdtemp(join(tmpdir(), 'store-'));
  const folder = join(parent, 'of', 'credits');
  await mkdir(folder, { recursive: true });
  const fileOf = (key: string) => join(folder, key.replaceAll(':', '/'));
  return {
    place: { folder },
    entries: async () => {
      const found = await readdir(parent, { recursive: true, withFileTypes: true });
      const files = found
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const entries = files.map(async (file): Promise<[string, string]> => {
        return [relative(folder, file).replaceAll('/', ':'), await readFile(file, 'utf8')];
      });
      return new Map(await Promise.all(entries));
    },
    secondsLeft: async () => null,
    write: async (key, text) => {
      await mkdir(dirname(fileOf(key)), { recursive: true });
      await writeFile(fileOf(key), text);
    },
    close: () => rm(parent, { recursive: true }),
  };
}
