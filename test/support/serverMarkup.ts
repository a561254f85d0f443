import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expectOnReact18 } from './expectOnReact18.js';

/** A server's HTML, made in the page: React 18 warns there of layout effects that a server would not have. */
export function serverMarkup(page: ReactNode): string {
  expectOnReact18('useLayoutEffect does nothing on the server');
  return renderToString(page);
}
