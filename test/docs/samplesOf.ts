/** A code block of a Markdown page. */
export interface Sample {
  /** Page and line, such as `README.md:24`. */
  at: string;
  code: string;
}

/** The TypeScript blocks of a Markdown page, in order. */
export function samplesOf(page: string, text: string): Sample[] {
  return [...text.matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map(({ index, 1: code = '' }) => ({
    at: `${page}:${text.slice(0, index).split('\n').length}`,
    code,
  }));
}
