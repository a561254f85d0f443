const MAX_TITLE_LENGTH = 60;

/** What a server, or somebody who names a plan there, may put into a field that readers see. */
export interface HostileText {
  /** Row of the catalog of faults. */
  fault: number;
  /** For titles of tests: printable, short. */
  title: string;
  text: string;
  /** What a reader is shown instead, after the documented cleaning; `null` where nothing visible is left. */
  shown: string | null;
}

/** Texts that are shown letter by letter. */
export function asTheyAre(fault: number, texts: readonly string[]): HostileText[] {
  return texts.map((text) => ({ fault, title: printable(text), text, shown: text }));
}

/** Texts that are cleaned, each with what is left. */
export function cleaned(fault: number, pairs: readonly (readonly [string, string | null])[]) {
  return pairs.map(
    ([text, shown]): HostileText => ({ fault, title: printable(text), text, shown }),
  );
}

/** Texts too long for a title, each behind its own. */
export function named(
  fault: number,
  rows: readonly (readonly [title: string, text: string, shown: string | null])[],
): HostileText[] {
  return rows.map(([title, text, shown]) => ({ fault, title, text, shown }));
}

/** Invisible and combining characters by their numbers. */
function printable(text: string): string {
  const escaped = text.replace(/[\p{C}\p{M}\p{Z}]/gu, (one) =>
    one === ' ' ? one : `\\u{${one.codePointAt(0)?.toString(16)}}`,
  );
  return escaped.length > MAX_TITLE_LENGTH ? `${escaped.slice(0, MAX_TITLE_LENGTH)}…` : escaped;
}
