import type { UnhandledRequestCallback } from 'msw';

/**
 * MSW's `onUnhandledRequest` for pages: lets the page's own modules and assets pass. Any other request without
 * a handler (to another origin, or to the API) is printed as an error and refused.
 */
export const refuseStrayRequest: UnhandledRequestCallback = (request, print) => {
  const url = new URL(request.url);
  const isOwnFile = url.origin === location.origin && !url.pathname.startsWith('/api/');
  if (isOwnFile || url.protocol === 'data:' || url.protocol === 'blob:') return;
  print.error();
};
