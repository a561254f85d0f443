import { type ComponentType, forwardRef, type RefAttributes } from 'react';
import {
  CreditBalance,
  LotBreakdownChart,
  PlanBadge,
  type PlanBadgeProps,
} from 'react-credit-widgets';

/** The props that all widgets share. */
export type SharedProps = Omit<PlanBadgeProps, 'classNames'> & RefAttributes<HTMLElement>;

const InlineBalance = forwardRef<HTMLElement, SharedProps>((props, ref) => (
  <CreditBalance variant="inline" {...props} ref={ref} />
));

const Lots = forwardRef<HTMLElement, SharedProps>((props, ref) => (
  <LotBreakdownChart plot={false} {...props} ref={ref} />
));

/** Every widget with the `data-slot` of its root, for `describe.each`. */
export const widgets: readonly (readonly [
  name: string,
  slot: string,
  ComponentType<SharedProps>,
])[] = [
  ['CreditBalance', 'credit-balance', CreditBalance],
  ['CreditBalance, inline', 'credit-balance-inline', InlineBalance],
  ['PlanBadge', 'plan-badge', PlanBadge],
  ['LotBreakdownChart', 'lot-breakdown', Lots],
];

/** The one element of the page with a `data-slot`. */
export function part(slot: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(`[data-slot="${slot}"]`);
  if (found.length !== 1) throw new Error(`${found.length} elements with data-slot="${slot}"`);
  return found[0] as HTMLElement;
}

/** Option of `getByText`: ignores the live regions. */
export const withoutAnnouncer = { ignore: '[role=status]' };

/** The text of an element without its live regions, with plain spaces and apostrophes. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const region of copy.querySelectorAll('[role=status]')) region.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').replaceAll('’', "'").trim();
}
