import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetWarnings } from '../../src/api/warnOnce.js';
import { pageRegistry } from '../../src/sync/pageRegistry.js';

const OTHER = Symbol.for('react-credit-widgets.stores/0');

afterEach(() => {
  Reflect.deleteProperty(globalThis, OTHER);
  vi.restoreAllMocks();
  forgetWarnings();
});

describe('pageRegistry', () => {
  it('is the same for every copy of this package', () => {
    expect(pageRegistry()).toBe(pageRegistry());
    expect(Reflect.get(globalThis, Symbol.for('react-credit-widgets.stores/1'))).toBe(
      pageRegistry(),
    );
  });

  it('warns once about a version whose stores cannot be shared', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    Reflect.set(globalThis, OTHER, {});
    pageRegistry();
    pageRegistry();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain('npm ls react-credit-widgets');
  });
});
