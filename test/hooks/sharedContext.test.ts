import { createContext, createElement } from 'react';
import { CreditBalance, CreditsProvider } from 'react-credit-widgets';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { expectConsole } from '../support/consoleGuard.js';

type Registry = WeakMap<typeof createContext, { version: string }>;

/** The registry entry that all copies of the package on a page share. */
function shared() {
  const key = Symbol.for('react-credit-widgets.contexts/1');
  const entry = (globalThis as unknown as Record<symbol, Registry>)[key]?.get(createContext);
  if (!entry) throw new Error('no copy of the package has been loaded');
  return entry;
}

/** A second copy of the package. */
function anotherCopy(): Promise<typeof import('react-credit-widgets')> {
  vi.resetModules();
  return import('react-credit-widgets');
}

describe('FAULTS 90: two copies of the package on one page', () => {
  it('a provider of one copy serves the widgets of the other', async () => {
    const other = await anotherCopy();
    expect(other.CreditBalance).not.toBe(CreditBalance);
    const widget = createElement(other.CreditBalance);
    const html = renderToString(createElement(CreditsProvider, { team: 'acme' }, widget));
    expect(html).toContain('Loading credits…');
    expect(html).not.toContain('Not set up');
  });

  it('cause a warning with both versions if these differ', async () => {
    expect(shared().version).toBe(packageJson.version);
    shared().version = '0.0.9';
    expectConsole('warn', `versions 0.0.9 and ${packageJson.version}`);
    await anotherCopy();
    shared().version = packageJson.version;
  });

  it('cause no warning if their versions are equal', async () => {
    await anotherCopy();
  });
});
