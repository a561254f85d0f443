const LIGHT_DARK = 'light-dark(';

/** A colour's text as it is in one colour scheme: each `light-dark(a, b)` replaced by its part for the scheme. */
export function inScheme(colour: string, scheme: 'light' | 'dark'): string {
  const start = colour.indexOf(LIGHT_DARK);
  if (start < 0) return colour;
  const open = start + LIGHT_DARK.length;
  const { comma, close } = argumentsAt(colour, open);
  const part = scheme === 'light' ? colour.slice(open, comma) : colour.slice(comma + 1, close);
  const rest = colour.slice(close + 1);
  return inScheme(colour.slice(0, start) + part.trim() + rest, scheme);
}

/** Where the first comma and the end of an argument list are, between brackets of its own. */
function argumentsAt(text: string, open: number): { comma: number; close: number } {
  let depth = 0;
  let comma = text.length;
  for (let at = open; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') depth += 1;
    if (letter === ',' && depth === 0) comma = Math.min(comma, at);
    if (letter === ')' && depth-- === 0) return { comma, close: at };
  }
  return { comma, close: text.length };
}
