/** The custom property that a token sets: `--cw-kind-top-up` for `kinds.top-up`. */
export function propertyOf(token: string): string {
  if (token === 'colorScheme') return 'color-scheme';
  const kebab = token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `--cw-${kebab.replace('kinds.', 'kind-')}`;
}
