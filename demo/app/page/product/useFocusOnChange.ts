import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves focus to an element when its content is replaced. The focused control is gone then, and Tab would start over at
 * the top of the page.
 *
 * @param shown - Identifies the content; a change moves focus.
 * @returns `ref` for the element, which needs a `tabIndex`
 */
export function useFocusOnChange(shown: unknown): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const previous = useRef(shown);
  useEffect(() => {
    if (previous.current !== shown) element.current?.focus();
    previous.current = shown;
  }, [shown]);
  return element;
}
