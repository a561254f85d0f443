import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import {
  globsOf,
  type ProjectFiles,
  projectFiles,
  type Tier,
  tierNamed,
} from '../support/tiers.js';

const projects: [string, ProjectFiles][] = Object.entries(projectFiles);

function filesOf({ except = [], ...files }: ProjectFiles, tier: Tier | null): string[] {
  return globSync(globsOf(files, tier), { ignore: [...except, '**/node_modules/**'] });
}

function filesIn(tier: Tier | null): Set<string> {
  return new Set(projects.flatMap(([, files]) => filesOf(files, tier)));
}

describe('the tiers of the tests', () => {
  const all = globSync(['test/**/*.test.{ts,tsx}', 'stories/**/*.stories.tsx']);

  it('include every test and every story', () => {
    const listed = filesIn(null);
    expect(all.filter((file) => !listed.has(file))).toEqual([]);
  });

  it.each(projects)('list each file of project %s there only', (name, files) => {
    const others = projects.filter(([other]) => other !== name && other !== 'floor');
    const elsewhere = new Set(others.flatMap(([, other]) => filesOf(other, null)));
    const own = filesOf(files, null);
    expect(own).not.toEqual([]);
    if (name !== 'floor') expect(own.filter((file) => elsewhere.has(file))).toEqual([]);
  });

  it('run a file twice in `npm run check` only on other peers', () => {
    for (const [, files] of projects) {
      const rest = new Set(filesOf(files, 'rest'));
      expect(filesOf(files, 'quick').filter((file) => rest.has(file))).toEqual([]);
    }
  });

  it.each([
    ['the models', 'test/**/*.model.browser.test.ts'],
    ['the model of the store', 'test/**/*.model.test.ts'],
    ['the properties', 'test/**/*.property.test.ts'],
    ['the faults in Chromium', 'test/pages/faults/chromium.test.ts'],
  ])('run %s again at full length', (_what, glob) => {
    const full = filesIn('full');
    const files = globSync(glob);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !full.has(file))).toEqual([]);
  });

  it('are known by name', () => {
    expect(tierNamed('rest')).toBe('rest');
    expect(tierNamed(undefined)).toBeNull();
    expect(() => tierNamed('slow')).toThrow('VITE_TESTS is one of quick, rest, full, not slow.');
  });
});
