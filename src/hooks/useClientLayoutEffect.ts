import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect` without React 18's warning on a server, where neither of the two runs. */
export const useClientLayoutEffect: typeof useEffect =
  typeof window === 'undefined' ? useEffect : useLayoutEffect;
