import { isDevelopment } from '../credits/isDevelopment.js';

/** Replaced by the host's bundler; declared here so that the published types do not need Node's. */
declare const process: { env: { NODE_ENV?: string } };

const warned = new Set<string>();

/**
 * Logs a developer warning once per page load, and nothing in a production build.
 * Nothing else in this package writes to the console.
 *
 * @param details - Logged after the message, as they are: what a message must not contain. No rest parameter, with which
 *   esbuild would keep each call and its text in production.
 */
export function warnOnce(message: string, details?: readonly unknown[]): void {
  if (isDevelopment) {
    if (process.env.NODE_ENV !== 'production') {
      if (warned.has(message)) return;
      warned.add(message);
      console.warn(`react-credit-widgets: ${message}`, ...(details ?? []));
    }
  }
}

/** Lets every warning be given again. For tests, which share a page. */
export function forgetWarnings(): void {
  warned.clear();
}
