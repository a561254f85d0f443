import { type RefObject, useRef } from 'react';
import { useClientLayoutEffect } from '../../hooks/useClientLayoutEffect.js';

/**
 * Returns a ref for a control that may unmount while it has the focus: the focus then moves to its widget, so that a
 * keyboard user does not start over at the top of the page.
 */
export function useFocusHandover<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useClientLayoutEffect(() => {
    const control = ref.current;
    const widget = control?.closest<HTMLElement>('[data-state]');
    return () => {
      const { activeElement } = (control?.getRootNode() ?? document) as Document | ShadowRoot;
      if (!widget || activeElement !== control) return;
      if (!widget.hasAttribute('tabindex')) widget.tabIndex = -1;
      widget.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}
