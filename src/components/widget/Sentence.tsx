import { createElement, Fragment, type ReactNode } from 'react';

/** The parts of a message, texts and elements, one after the other. */
export function Sentence({ parts }: { parts: readonly ReactNode[] }): ReactNode {
  return createElement(Fragment, null, ...parts);
}
