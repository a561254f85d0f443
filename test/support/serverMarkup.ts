import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expectOnReact18 } from './expectOnReact18.js';

/** The HTML that a server renders. React 18 warns about layout effects here, because it runs in the page. */
export function serverMarkup(page: ReactNode): string {
  expectOnReact18('useLayoutEffect does nothing on the server');
  return renderToString(page);
}
