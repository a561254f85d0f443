import type { CreditsTheme, ThemeColor } from 'react-credit-widgets';
import { colorArg } from './colorArg.js';

/** Values of the controls, by name; what was not touched is undefined. */
export interface EditorArgs {
  [control: string]: string | number | undefined;
}

/** The colors of the preset, by token, each as `#rrggbb`. */
export interface PresetColors {
  light: Record<string, string>;
  dark: Record<string, string>;
}

const UNITS = { radius: 'px', spacing: 'px', fontSize: 'rem', fontFamily: '', shadow: '' };

/** What the controls change of a preset: nothing that is the same there. */
export function editedTheme(
  args: EditorArgs,
  preset: CreditsTheme,
  colors: PresetColors,
): CreditsTheme {
  const edits: Record<string, unknown> = {};
  const kinds: Record<string, ThemeColor> = {};
  if (args.colorScheme && args.colorScheme !== 'inherit') {
    edits.colorScheme = args.colorScheme;
  }
  for (const token of Object.keys(colors.light)) {
    const color = editedColor(args, token, colors);
    const [name, kind] = token.split('.');
    if (color && kind) kinds[kind] = color;
    else if (color && name) edits[name] = color;
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

function editedColor(args: EditorArgs, token: string, colors: PresetColors): ThemeColor | null {
  const half = (scheme: 'light' | 'dark') => {
    const given = args[colorArg(token, scheme)];
    return given ? String(given).toLowerCase() : colors[scheme][token];
  };
  const [light = '', dark = ''] = [half('light'), half('dark')];
  const isSame = light === colors.light[token] && dark === colors.dark[token];
  return isSame ? null : { light, dark };
}
