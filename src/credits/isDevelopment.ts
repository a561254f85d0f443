/** Replaced by the host's bundler; declared here so that the published types do not need Node's. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * Whether this is a development build; false where nothing defines `process`, as in a page without a bundler. What only
 * developers see stands in `if (isDevelopment) { if (process.env.NODE_ENV !== 'production') {` at each use: with `&&`,
 * esbuild would keep the condition, and with it each call and its text.
 */
export let isDevelopment = false;
try {
  isDevelopment = process.env.NODE_ENV !== 'production';
} catch {
  // No `process`: the page says nothing to developers.
}
