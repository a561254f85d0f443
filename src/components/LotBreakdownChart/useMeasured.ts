import { type RefObject, useState } from 'react';
import { useClientLayoutEffect } from '../../hooks/useClientLayoutEffect.js';

/**
 * Returns what `measure` reads from an element, updated whenever its size, `content` or `language` changes. Equal
 * results are the same object. `null` before the first measurement, without content, and if the element has no width.
 *
 * @param measure - Must be a stable function.
 */
export function useMeasured<T>(
  ref: RefObject<HTMLElement | null>,
  [content, language]: readonly [content: unknown, language: unknown],
  measure: (element: HTMLElement, rect: DOMRect) => T,
): T | null {
  const [measured, setMeasured] = useState<T | null>(null);
  useClientLayoutEffect(() => {
    const element = ref.current;
    if (!element || !content) return;
    const update = () => {
      const rect = element.getBoundingClientRect();
      const next = rect.width === 0 ? null : measure(element, rect);
      setMeasured((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    update(); // before paint, so that no frame shows new rows with old bars
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, content, language, measure]);
  return measured;
}

/** Whether an element's direction is right to left. */
export function isRtl(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
