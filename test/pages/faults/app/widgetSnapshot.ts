import type { WidgetSnapshot } from './faultsWindow.js';

/** The widgets of the page by their `data-slot`. */
export const SLOTS = ['credit-balance', 'lot-breakdown', 'plan-badge'] as const;

const LINES = ['headline', 'notice', 'lot', 'lots-fold', 'lots-message', 'plan-name', 'plan-detail']
  .map((slot) => `[data-slot=${slot}]`)
  .join();

/** What a user sees of a widget, without its live region. */
export function widgetSnapshot(slot: (typeof SLOTS)[number]): WidgetSnapshot {
  const widget = document.querySelector<HTMLElement>(`[data-slot=${slot}]`);
  if (!widget) throw new Error(`no ${slot}`);
  const copy = widget.cloneNode(true) as HTMLElement;
  for (const region of copy.querySelectorAll('[role=status]')) region.remove();
  return {
    state: widget.dataset.state ?? null,
    stale: widget.dataset.stale ?? null,
    text: textOf(copy),
    lines: [...copy.querySelectorAll(LINES)].map(textOf),
    gauges: [...copy.querySelectorAll('[data-slot=lot] [data-slot=bar]')].map(lengthsOf),
    asOf: copy.querySelector('[data-slot=as-of]')?.textContent ?? null,
  };
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function lengthsOf(bar: Element): string {
  return [...bar.children].map((part) => part.getAttribute('width')).join(' ');
}
