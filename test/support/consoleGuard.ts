export type ConsoleMethod = 'log' | 'info' | 'warn' | 'error' | 'debug';

interface ExpectedLine {
  method: ConsoleMethod;
  matcher: string | RegExp;
  seen: boolean;
}

/** Lines that the running test expects; installConsoleGuard clears it. Imports nothing, so that stories may use it. */
export const expectedLines: ExpectedLine[] = [];

/**
 * Lets this test or story print matching lines with `console[method]`, and fails it if none is printed.
 * A string matches any part of a line.
 */
export function expectConsole(method: ConsoleMethod, matcher: string | RegExp): void {
  expectedLines.push({ method, matcher, seen: false });
}

/** Lets this test or story print matching lines, whether or not any is printed: for random values. */
export function allowConsole(method: ConsoleMethod, matcher: string | RegExp): void {
  expectedLines.push({ method, matcher, seen: true });
}
