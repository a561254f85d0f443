export type ConsoleMethod = 'log' | 'info' | 'warn' | 'error' | 'debug';

interface ExpectedLine {
  method: ConsoleMethod;
  matcher: string | RegExp;
  seen: boolean;
}

/** What the running test expects; installConsoleGuard empties it. Imports nothing, so stories may use it. */
export const expectedLines: ExpectedLine[] = [];

/**
 * Lets this test or story print matching lines with `console[method]`, and fails it if none comes.
 * A string matches as a part of the line.
 */
export function expectConsole(method: ConsoleMethod, matcher: string | RegExp): void {
  expectedLines.push({ method, matcher, seen: false });
}
