import { useMemo } from 'react';

/** Returns the same object as long as its content is equal. For plain JSON of a few hundred bytes. */
export function useStable<T>(value: T): T {
  const content = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content is what counts
  return useMemo(() => value, [content]);
}
