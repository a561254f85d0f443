import type { CreditsTheme, ThemeColor } from 'react-credit-widgets';
import { colourArg } from './colourArg.js';

/** Values of the controls, by name; what was not touched is undefined. */
export interface EditorArgs {
  [control: string]: string | number | undefined;
}

/** The colours of the preset, by token, each as `#rrggbb`. */
export interface PresetColours {
  light: Record<string, string>;
  dark: Record<string, string>;
}

const UNITS = { radius: 'px', spacing: 'px', fontSize: 'rem', fontFamily: '', shadow: '' };

/** What the controls change of a preset: nothing that is the same there. */
export function editedTheme(
  args: EditorArgs,
  preset: CreditsTheme,
  colours: PresetColours,
): CreditsTheme {
  const edits: Record<string, unknown> = {};
  const kinds: Record<string, ThemeColor> = {};
  if (args.colorScheme && args.colorScheme !== 'inherit') {
    edits.colorScheme = args.colorScheme;
  }
  for (const token of Object.keys(colours.light)) {
    const colour = editedColour(args, token, colours);
    const [name, kind] = token.split('.');
    if (colour && kind) kinds[kind] = colour;
    else if (colour && name) edits[name] = colour;
  }
  if (Object.keys(kinds).length > 0) edits.kinds = kinds;
  for (const [token, unit] of Object.entries(UNITS)) {
    const value = args[token];
    const text = `${value}${unit}`;
    const isSet = value !== undefined && value !== '';
    if (isSet && text !== preset[token as keyof typeof UNITS]) edits[token] = text;
  }
  return edits as CreditsTheme;
}

function editedColour(args: EditorArgs, token: string, colours: PresetColours): ThemeColor | null {
  const half = (scheme: 'light' | 'dark') => {
    const given = args[colourArg(token, scheme)];
    return given ? String(given).toLowerCase() : colours[scheme][token];
  };
  const [light = '', dark = ''] = [half('light'), half('dark')];
  const isSame = light === colours.light[token] && dark === colours.dark[token];
  return isSame ? null : { light, dark };
}
