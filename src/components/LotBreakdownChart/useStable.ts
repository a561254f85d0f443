import { useMemo } from 'react';

/** The value as it was first given, as long as it has the same content: plain JSON, a few hundred bytes. */
export function useStable<T>(value: T): T {
  const content = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content is what counts
  return useMemo(() => value, [content]);
}
