import { createElement, type ReactNode } from 'react';

/**
 * The parts of a message, texts and elements, one after the other, in a direction of their own: an English sentence keeps
 * its word order on a right-to-left page.
 */
export function Sentence({ parts }: { parts: readonly ReactNode[] }): ReactNode {
  return createElement('bdi', null, ...parts);
}
