import { warnOnce } from '../api/warnOnce.js';
import { isDevelopment } from '../credits/isDevelopment.js';
import { createRegistry, type Registry } from './createRegistry.js';
import { browserEnvironment } from './environment.js';

/** Replaced by the host's bundler; declared here so that the published types do not need Node's. */
declare const process: { env: { NODE_ENV?: string } };

const NAME = 'react-credit-widgets.stores/';
/** The number changes with the shape of the registry, so that incompatible copies do not share it. */
const KEY = Symbol.for(`${NAME}1`);

/** The one registry of a page, even if it has loaded several copies of this package. */
export function pageRegistry(): Registry {
  const page = globalThis as { [KEY]?: Registry };
  page[KEY] ??= createRegistry(browserEnvironment);
  if (isDevelopment) {
    if (process.env.NODE_ENV !== 'production') warnOtherRegistry();
  }
  return page[KEY];
}

function warnOtherRegistry(): void {
  const isOther = (key: symbol) => key !== KEY && Symbol.keyFor(key)?.startsWith(NAME);
  if (!Object.getOwnPropertySymbols(globalThis).some(isOther)) return;
  warnOnce(
    'this page has loaded two versions of this package that cannot share their stores, so each sends its own requests. Keep one: `npm ls react-credit-widgets` shows what depends on each.',
  );
}
