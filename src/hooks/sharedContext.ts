import { type Context, createContext } from 'react';
import { warnTwoVersions } from './warnings.js';

/** Of this package, as in package.json. */
const VERSION = '0.1.0';
/** Changes with the shape of what the context holds: copies that would not understand each other do not meet. */
const REGISTRY = Symbol.for('react-credit-widgets.contexts/1');

interface Shared<T> {
  context: Context<T | null>;
  version: string;
}

/**
 * The one context of a page, however many copies of this package it has loaded (ESM beside CommonJS, two bundles): a
 * provider of one copy serves the widgets of another. Each React has one of its own.
 */
export function sharedContext<T>(): Context<T | null> {
  const page = globalThis as { [REGISTRY]?: WeakMap<typeof createContext, Shared<T>> };
  page[REGISTRY] ??= new WeakMap();
  const known = page[REGISTRY].get(createContext);
  if (known && known.version !== VERSION) warnTwoVersions(known.version, VERSION);
  const shared = known ?? { context: createContext<T | null>(null), version: VERSION };
  page[REGISTRY].set(createContext, shared);
  return shared.context;
}
