/** Replaced by the host's bundler; declared here so that the published types need no Node. */
declare const process: { env: { NODE_ENV?: string } };

const warned = new Set<string>();

/**
 * Prints a warning for the developer once per page load, and nothing at all in a production build.
 * The only place of this package that writes to the console.
 */
export function warnOnce(message: string): void {
  if (process.env.NODE_ENV === 'production' || warned.has(message)) return;
  warned.add(message);
  console.warn(`react-credit-widgets: ${message}`);
}

/** Lets every warning be given again. For tests, which share a page. */
export function forgetWarnings(): void {
  warned.clear();
}
