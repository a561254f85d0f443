'use client';

import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { HostAttributes, WidgetProps } from '../widget/WidgetProps.js';
import { WithCredits } from '../widget/WithCredits.js';
import { PlanBadgeBody, type PlanSlot } from './PlanBadgeBody.js';

/** Props of `PlanBadge`: those of every widget, and DOM attributes of its root. */
export interface PlanBadgeProps extends WidgetProps<PlanSlot>, HostAttributes {}

/**
 * Shows the plan of a team: its name and, if known, the included credits and the start date.
 *
 * A `<span>` with `data-state`: `pending`, `error`, `signed-out`, `unknown` (no plan reported), `fallback` (no active
 * subscription) or `ready`; flags `data-stale` and `data-offline`.
 */
export const PlanBadge: ForwardRefExoticComponent<PlanBadgeProps & RefAttributes<HTMLElement>> =
  forwardRef(function PlanBadge(props: PlanBadgeProps, ref: ForwardedRef<HTMLElement>): ReactNode {
    return (
      <WithCredits host={props} types={{}}>
        {(source, host) => <PlanBadgeBody source={source} host={host} rootRef={ref} />}
      </WithCredits>
    );
  });
