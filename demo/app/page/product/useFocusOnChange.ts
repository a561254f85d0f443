import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to an element when what it shows is exchanged: what had the focus is gone, and a keyboard would be sent
 * back to the top.
 *
 * @param shown - Says by its identity what the element shows.
 * @returns the `ref` of the element, which needs a `tabIndex`
 */
export function useFocusOnChange(shown: unknown): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) element.current?.focus();
    before.current = shown;
  }, [shown]);
  return element;
}
