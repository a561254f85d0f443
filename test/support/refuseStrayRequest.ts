import type { UnhandledRequestCallback } from 'msw';

/**
 * MSW's `onUnhandledRequest` for pages: the modules and assets of the page itself pass; anything
 * else that no handler answers (another origin, or the API) is printed as an error and refused.
 */
export const refuseStrayRequest: UnhandledRequestCallback = (request, print) => {
  const url = new URL(request.url);
  const isOwnFile = url.origin === location.origin && !url.pathname.startsWith('/api/');
  if (isOwnFile || url.protocol === 'data:' || url.protocol === 'blob:') return;
  print.error();
};
