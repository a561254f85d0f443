import { createElement, type ReactNode } from 'react';

/**
 * Renders the texts and elements of a message in order, isolated from the page's direction: an English sentence keeps its
 * word order on a right-to-left page.
 */
export function Sentence({ parts }: { parts: readonly ReactNode[] }): ReactNode {
  return createElement('bdi', null, ...parts);
}
