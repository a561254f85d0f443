/** The name of the control for one half of a colour: `kinds-top-up-light`. Fit for a URL. */
export function colourArg(token: string, scheme: 'light' | 'dark'): string {
  return `${token.replace('.', '-')}-${scheme}`;
}
