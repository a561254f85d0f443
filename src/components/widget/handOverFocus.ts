/**
 * Returns a function to call when a control unmounts: if it has the focus, the focus moves to its widget, so that a
 * keyboard user does not start over at the top of the page.
 */
export function handOverFocus(control: HTMLElement | null): () => void {
  const widget = control?.closest<HTMLElement>('[data-state]');
  return () => {
    const { activeElement } = (control?.getRootNode() ?? document) as Document | ShadowRoot;
    if (!widget || activeElement !== control) return;
    if (!widget.hasAttribute('tabindex')) widget.tabIndex = -1;
    widget.focus({ preventScroll: true });
  };
}
