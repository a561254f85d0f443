import type { CreditsTheme } from 'react-credit-widgets';

/** A preset with edits: `kinds` are put together kind by kind. */
export function withEdits(preset: CreditsTheme, edits: CreditsTheme): CreditsTheme {
  if (!edits.kinds) return { ...preset, ...edits };
  return { ...preset, ...edits, kinds: { ...preset.kinds, ...edits.kinds } };
}
