import { version } from 'react';
import { expectConsole } from './consoleGuard.js';

/**
 * Lets this test print matching errors on React 18, and fails it there if none is printed. React 19 reports these
 * errors only to the caller, or no longer reports them.
 */
export function expectOnReact18(matcher: string | RegExp): void {
  if (version.startsWith('18.')) expectConsole('error', matcher);
}
