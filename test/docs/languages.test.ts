import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tags = Object.keys(import.meta.glob('../../src/format/messages/*.ts'))
  .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
  .filter((tag) => tag !== 'en');
const names = new Intl.DisplayNames('en', { type: 'language' });

/** A page as one line, as it is read. */
function pageText(page: string): string {
  return readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
}

describe('the languages', () => {
  it('are found', () => {
    expect(tags.length).toBeGreaterThan(1);
  });

  it.each(tags)('GUIDE.md names %s', (tag) => {
    expect(pageText('GUIDE.md')).toContain(`${names.of(tag)} (\`${tag}\`)`);
  });

  it.each(tags)('CHANGELOG.md names %s', (tag) => {
    expect(pageText('CHANGELOG.md')).toContain(names.of(tag));
  });
});
