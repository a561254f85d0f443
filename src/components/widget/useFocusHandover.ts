import { type RefObject, useRef } from 'react';
import { useClientLayoutEffect } from '../../hooks/useClientLayoutEffect.js';

/**
 * A ref for a button that may vanish under the reader's finger: if it has the focus then, its widget takes it, so that a
 * keyboard user does not start again at the top of the page.
 */
export function useFocusHandover(): RefObject<HTMLButtonElement | null> {
  const ref = useRef<HTMLButtonElement>(null);
  useClientLayoutEffect(() => {
    const button = ref.current;
    const widget = button?.closest<HTMLElement>('[data-state]');
    return () => {
      const { activeElement } = (button?.getRootNode() ?? document) as Document | ShadowRoot;
      if (!widget || activeElement !== button) return;
      if (!widget.hasAttribute('tabindex')) widget.tabIndex = -1;
      widget.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}
