import { type Context, createContext } from 'react';
import { warnTwoVersions } from './warnings.js';

/** The version of this package, as in package.json. */
const VERSION = '0.1.0';
/** The number changes with the shape of the context value, so that incompatible copies do not share a context. */
const REGISTRY = Symbol.for('react-credit-widgets.contexts/1');

interface Shared<T> {
  context: Context<T | null>;
  version: string;
}

/**
 * The one context of a page, even if it has loaded several copies of this package (ESM and CommonJS, two bundles): a
 * provider from one copy serves widgets from another. Each copy of React has its own context.
 */
export function sharedContext<T>(): Context<T | null> {
  const page = globalThis as { [REGISTRY]?: WeakMap<typeof createContext, Shared<T>> };
  page[REGISTRY] ??= new WeakMap();
  const existing = page[REGISTRY].get(createContext);
  if (existing && existing.version !== VERSION) warnTwoVersions(existing.version, VERSION);
  const shared = existing ?? { context: createContext<T | null>(null), version: VERSION };
  page[REGISTRY].set(createContext, shared);
  return shared.context;
}
