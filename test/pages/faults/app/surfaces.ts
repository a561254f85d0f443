import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { everythingIn } from './everythingIn.js';
import { textsOfCacheStorage, textsOfIndexedDb } from './stores.js';
import { SURFACES, type Surface } from './surfaceNames.js';

/** The parts of the page that are searched besides the DOM and the stores of the browser. */
export interface SearchedPage {
  queryClient: QueryClient;
  /** Everything that was thrown or passed to `onError`. */
  errors: unknown[];
}

type Search = (page: SearchedPage) => string[] | Promise<string[]>;

const entriesOf = (storage: Storage) => everythingIn(Object.entries(storage));

/** Every place where a key could leak, with all texts in it. */
const SEARCHES: Record<Surface, Search> = {
  markup: () => [document.documentElement.outerHTML],
  text: () => [document.documentElement.textContent ?? '', document.documentElement.innerText],
  localStorage: () => entriesOf(localStorage),
  sessionStorage: () => entriesOf(sessionStorage),
  indexedDB: textsOfIndexedDb,
  cacheStorage: textsOfCacheStorage,
  cookies: () => [document.cookie],
  console: () => everythingIn(window.recorded.console),
  errors: ({ errors }) => everythingIn([errors, window.recorded.uncaught]),
  queryCache: ({ queryClient }) =>
    everythingIn([queryClient.getQueryCache().getAll(), queryClient.getMutationCache().getAll()]),
  dehydrated: ({ queryClient }) => [
    JSON.stringify(dehydrate(queryClient, { shouldDehydrateQuery: () => true })),
  ],
  performance: () => performance.getEntries().map((entry) => JSON.stringify(entry)),
  address: () => [location.href, document.title, window.name, ...everythingIn(history.state)],
  broadcasts: () => everythingIn(window.recorded.broadcasts),
};

/** All texts of each surface. */
export async function textsOfSurfaces(page: SearchedPage): Promise<Record<Surface, string[]>> {
  const found = SURFACES.map(async (surface) => [surface, await SEARCHES[surface](page)] as const);
  return Object.fromEntries(await Promise.all(found)) as Record<Surface, string[]>;
}
