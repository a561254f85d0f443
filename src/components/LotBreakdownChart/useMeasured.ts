import { type RefObject, useState } from 'react';
import { useClientLayoutEffect } from '../widget/useClientLayoutEffect.js';

/**
 * What `measure` reads of an element, again whenever its size or something of `content` changes; equal readings are the
 * same object.
 * `null` before the first reading, while there is no content, and where the element has no size.
 *
 * @param measure - The same function on every render.
 */
export function useMeasured<T>(
  ref: RefObject<HTMLElement | null>,
  [content, language]: readonly [content: unknown, language: unknown],
  measure: (element: HTMLElement, room: DOMRect) => T,
): T | null {
  const [measured, setMeasured] = useState<T | null>(null);
  useClientLayoutEffect(() => {
    const element = ref.current;
    if (!element || !content) return;
    const update = () => {
      const room = element.getBoundingClientRect();
      const now = room.width === 0 ? null : measure(element, room);
      setMeasured((known) => (JSON.stringify(known) === JSON.stringify(now) ? known : now));
    };
    update(); // before the paint, so that no frame shows new rows with old bars
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, content, language, measure]);
  return measured;
}

/** Whether an element is read from right to left. */
export function isRtl(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
