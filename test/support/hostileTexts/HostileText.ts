const MAX_TITLE_LENGTH = 60;

/** A text that a server, or a person who names a plan there, may put into a field that users see. */
export interface HostileText {
  /** Row in the fault catalog. */
  fault: number;
  /** For test titles: printable, short. */
  title: string;
  text: string;
  /** What users see after the documented cleaning; `null` if nothing visible is left. */
  shown: string | null;
}

/** Texts that are shown unchanged. */
export function verbatim(fault: number, texts: readonly string[]): HostileText[] {
  return texts.map((text) => ({ fault, title: printable(text), text, shown: text }));
}

/** Texts that are cleaned, each with the result. */
export function cleaned(fault: number, pairs: readonly (readonly [string, string | null])[]) {
  return pairs.map(
    ([text, shown]): HostileText => ({ fault, title: printable(text), text, shown }),
  );
}

/** Texts that are too long for a test title, each with a title of its own. */
export function named(
  fault: number,
  rows: readonly (readonly [title: string, text: string, shown: string | null])[],
): HostileText[] {
  return rows.map(([title, text, shown]) => ({ fault, title, text, shown }));
}

/** Escapes invisible and combining characters. */
function printable(text: string): string {
  const escaped = text.replace(/[\p{C}\p{M}\p{Z}]/gu, (one) =>
    one === ' ' ? one : `\\u{${one.codePointAt(0)?.toString(16)}}`,
  );
  return escaped.length > MAX_TITLE_LENGTH ? `${escaped.slice(0, MAX_TITLE_LENGTH)}…` : escaped;
}
