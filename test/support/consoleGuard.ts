import { afterEach, beforeEach, expect } from 'vitest';

type Method = 'log' | 'info' | 'warn' | 'error' | 'debug';

interface ExpectedLine {
  method: Method;
  matcher: string | RegExp;
  seen: boolean;
}

let expected: ExpectedLine[] = [];
let unexpected: string[] = [];

/**
 * Lets this test print matching lines with `console[method]`, and fails it if none comes.
 * A string matches as a part of the line.
 */
export function expectConsole(method: Method, matcher: string | RegExp): void {
  expected.push({ method, matcher, seen: false });
}

/** Makes a console line that no test expects a failure of the test that printed it. */
export function guardConsole(): void {
  const methods: readonly Method[] = ['log', 'info', 'warn', 'error', 'debug'];
  for (const method of methods) {
    console[method] = (...args: unknown[]) => {
      const line = format(args);
      const matches = expected.filter((one) => one.method === method && fits(line, one.matcher));
      for (const match of matches) match.seen = true;
      if (matches.length === 0) unexpected.push(`console.${method}: ${line}`);
    };
  }

  beforeEach(() => {
    expected = [];
    // Lines from before the first test (imports, hooks) are kept: they fail it.
  });
  afterEach(() => {
    const lines = unexpected;
    const missing = expected.filter((one) => !one.seen);
    unexpected = [];
    expected = [];
    expect.soft(lines, 'unexpected console lines').toEqual([]);
    expect
      .soft(
        missing.map((one) => `console.${one.method}: ${one.matcher}`),
        'expected console lines that did not come',
      )
      .toEqual([]);
  });
}

function fits(line: string, matcher: string | RegExp): boolean {
  return typeof matcher === 'string' ? line.includes(matcher) : matcher.test(line);
}

/** The arguments as one line, with `%s` and its like filled in, as React and MSW use them. */
function format(args: readonly unknown[]): string {
  const [first, ...rest] = args.map((arg) =>
    arg instanceof Error ? (arg.stack ?? arg.message) : typeof arg === 'string' ? arg : json(arg),
  );
  const filled = (first ?? '').replace(/%[sdifoOj]/g, (hole) => rest.shift() ?? hole);
  return [filled, ...rest].join(' ');
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
