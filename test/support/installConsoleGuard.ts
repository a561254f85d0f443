import { afterEach, expect } from 'vitest';
import { type ConsoleMethod, expectedLines } from './consoleGuard.js';

const METHODS: readonly ConsoleMethod[] = ['log', 'info', 'warn', 'error', 'debug'];

/**
 * Fails a test that prints a console line it does not expect. A line printed before the tests, by an import
 * or a hook, fails the first one.
 */
export function installConsoleGuard(): void {
  const unexpected: string[] = [];
  for (const method of METHODS) {
    console[method] = (...args: unknown[]) => {
      const line = format(args);
      const matches = expectedLines.filter(
        (one) => one.method === method && fits(line, one.matcher),
      );
      for (const match of matches) match.seen = true;
      if (matches.length === 0) unexpected.push(`console.${method}: ${line}`);
    };
  }

  afterEach(() => {
    const lines = unexpected.splice(0);
    const missing = expectedLines
      .splice(0)
      .filter(({ seen }) => !seen)
      .map(({ method, matcher }) => `console.${method}: ${matcher}`);
    expect.soft(lines, 'console lines that no test expects').toEqual([]);
    expect.soft(missing, 'expected console lines that were not printed').toEqual([]);
  });
}

function fits(line: string, matcher: string | RegExp): boolean {
  return typeof matcher === 'string' ? line.includes(matcher) : matcher.test(line);
}

/** Joins the arguments into one line and fills in `%s` and the like, which React and MSW use. */
function format(args: readonly unknown[]): string {
  const [first = '', ...rest] = args.map(text);
  const filled = first.replace(/%[sdifoOj]/g, (hole) => rest.shift() ?? hole);
  return [filled, ...rest].join(' ');
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
