import type { Surface } from './surfaceNames.js';
import type { SearchedPage } from './surfaces.js';

type Leak = (text: string, page: SearchedPage) => void | Promise<void>;

/** A way to leak a text into each place, the less obvious one where there are two. */
export const LEAKS: Record<Surface, Leak> = {
  markup: (text) => document.querySelector('bdi')?.setAttribute('data-debug', text),
  text: (text) => document.querySelector('bdi')?.append(text),
  localStorage: (text) => localStorage.setItem('debug', text),
  sessionStorage: (text) => sessionStorage.setItem(text, 'debug'),
  indexedDB: (text) =>
    new Promise((resolve) => {
      const request = indexedDB.open('debug');
      request.onupgradeneeded = () => request.result.createObjectStore('debug').add({ text }, 1);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    }),
  cacheStorage: async (text) => {
    const cache = await caches.open('debug');
    await cache.put('/debug', new Response(null, { headers: { 'x-debug': text } }));
  },
  cookies: (text) => {
    // biome-ignore lint/suspicious/noDocumentCookie: what a search for cookies has to find
    document.cookie = `debug=${text}`;
  },
  console: (text) => console.debug('%o', { request: { headers: new Headers({ debug: text }) } }),
  errors: (text, { errors }) => {
    class Leaky extends Error {
      get request() {
        return { headers: new Headers({ authorization: text }) };
      }
    }
    errors.push(new Leaky('debug'));
  },
  queryCache: (text, { queryClient }) => {
    queryClient
      .getQueryCache()
      .getAll()[0]
      ?.setState({ fetchMeta: { [Symbol('debug')]: text } });
  },
  dehydrated: (text, { queryClient }) => void queryClient.setQueryData(['debug', text], null),
  performance: (text) => void performance.mark(text),
  address: (text) => history.replaceState({ debug: [text] }, ''),
  broadcasts: (text) => new BroadcastChannel('debug').postMessage({ debug: new Map([[1, text]]) }),
};
