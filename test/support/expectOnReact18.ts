import { version } from 'react';
import { expectConsole } from './consoleGuard.js';

/**
 * Lets this test print matching errors on React 18, and fails it if none comes there. React 19 hands the same errors to
 * the caller alone, or no longer finds fault.
 */
export function expectOnReact18(matcher: string | RegExp): void {
  if (version.startsWith('18.')) expectConsole('error', matcher);
}
