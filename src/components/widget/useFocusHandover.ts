import { type RefObject, useRef } from 'react';
import { useClientLayoutEffect } from './useClientLayoutEffect.js';

/**
 * A ref for a control that may vanish under the reader's finger: if it has the focus then, its widget takes it, so that a
 * keyboard user does not start again at the top of the page.
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
