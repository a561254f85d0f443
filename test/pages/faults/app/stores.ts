import { everythingIn } from './everythingIn.js';

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Every text in the IndexedDB of this origin. */
export async function textsOfIndexedDb(): Promise<string[]> {
  const texts: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await resultOf(indexedDB.open(name));
    texts.push(name);
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName);
      const contents = [await resultOf(store.getAllKeys()), await resultOf(store.getAll())];
      texts.push(storeName, ...everythingIn(contents));
    }
    database.close();
  }
  return texts;
}

/** Every text in the CacheStorage of this origin: addresses, headers, bodies. */
export async function textsOfCacheStorage(): Promise<string[]> {
  const texts: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const headers = [...request.headers, ...(response?.headers ?? [])];
      texts.push(name, request.url, ...headers.flat(), (await response?.text()) ?? '');
    }
  }
  return texts;
}

/** Empties every store that outlives the page, except cookies. */
export async function emptyStores(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  window.name = '';
  history.replaceState(null, '');
  for (const { name = '' } of await indexedDB.databases()) {
    await resultOf(indexedDB.deleteDatabase(name));
  }
  for (const name of await caches.keys()) await caches.delete(name);
}
