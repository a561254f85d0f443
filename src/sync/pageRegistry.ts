import { createRegistry, type Registry } from './createRegistry.js';
import { browserEnvironment } from './environment.js';

/** The number changes with the shape of the registry, so that incompatible copies do not share it. */
const KEY = Symbol.for('react-credit-widgets.stores/1');

/** The one registry of a page, even if it has loaded several copies of this package. */
export function pageRegistry(): Registry {
  const page = globalThis as { [KEY]?: Registry };
  page[KEY] ??= createRegistry(browserEnvironment);
  return page[KEY];
}
