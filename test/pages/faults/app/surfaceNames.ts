/** Every place of a page where a key could leak. */
export const SURFACES = [
  'markup',
  'text',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cacheStorage',
  'cookies',
  'console',
  'errors',
  'queryCache',
  'dehydrated',
  'performance',
  'address',
  'broadcasts',
] as const;

export type Surface = (typeof SURFACES)[number];
