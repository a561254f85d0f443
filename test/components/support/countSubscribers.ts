import type { QueryCache } from '@tanstack/react-query';

/** Counts who has subscribed to a query cache since, and is still subscribed. */
export function countSubscribers(cache: QueryCache): { active: () => number } {
  const subscribe = cache.subscribe;
  let active = 0;
  cache.subscribe = (listener) => {
    const unsubscribe = subscribe(listener);
    let isActive = true;
    active += 1;
    return () => {
      if (isActive) active -= 1;
      isActive = false;
      unsubscribe();
    };
  };
  return { active: () => active };
}
