/** The name of the control for one half of a color: `kinds-top-up-light`. Fit for a URL. */
export function colorArg(token: string, scheme: 'light' | 'dark'): string {
  return `${token.replace('.', '-')}-${scheme}`;
}
