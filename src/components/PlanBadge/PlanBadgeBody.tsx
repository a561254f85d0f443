import type { ForwardedRef, ReactNode } from 'react';
import { planEnglish } from '../../format/english/plan.js';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import { AsOf, type AsOfSlot } from '../widget/AsOf.js';
import { type DateSlot, DateText } from '../widget/DateText.js';
import { statusTitle } from '../widget/errorText.js';
import { RefreshButton, type RefreshSlot } from '../widget/RefreshButton.js';
import type { CheckedProps } from '../widget/readProps.js';
import { Sentence } from '../widget/Sentence.js';
import { isWaiting } from '../widget/sourceState.js';
import { useWidget, type Widget } from '../widget/useWidget.js';
import type { WidgetProps } from '../widget/WidgetProps.js';
import { WidgetRoot } from '../widget/WidgetRoot.js';
import { type PlanBadgeView, planBadgeView } from './planBadgeView.js';

/** Parts of `PlanBadge`. */
export type PlanSlot =
  | 'root'
  | 'plan-name'
  | 'plan-detail'
  | 'plan-skeleton'
  | AsOfSlot
  | DateSlot
  | RefreshSlot;

interface PlanBadgeBodyProps {
  source: CreditsSource;
  host: CheckedProps<WidgetProps<PlanSlot>>;
  rootRef: ForwardedRef<HTMLElement>;
}

/** Draws the badge from a source of credits. */
export function PlanBadgeBody({ source, host, rootRef }: PlanBadgeBodyProps): ReactNode {
  const widget = useWidget(source, host, planEnglish);
  const plan = source.credits?.plan ?? null;
  const view = plan && planBadgeView(plan, widget.nowMs);
  return (
    <WidgetRoot
      as="span"
      name="plan-badge"
      state={source.credits ? planState(view) : undefined}
      widget={widget}
      host={host}
      rootRef={rootRef}
    >
      {view ? <PlanFacts widget={widget} view={view} /> : <PlanPlaceholder widget={widget} />}
    </WidgetRoot>
  );
}

function planState(view: PlanBadgeView | null): 'unknown' | 'fallback' | 'ready' {
  if (!view) return 'unknown';
  return view.isFallback ? 'fallback' : 'ready';
}

interface PlanPartProps {
  widget: Widget<PlanSlot>;
  view: PlanBadgeView;
}

function PlanFacts({ widget, view }: PlanPartProps): ReactNode {
  const { slot, text } = widget;
  const { name, isFallback, includedCredits, sinceMs } = view;
  const included = { n: includedCredits !== null && text.credits(includedCredits) };
  const since = sinceMs !== null && {
    date: <DateText widget={widget} instantMs={sinceMs} />,
  };
  return (
    <>
      <span {...slot('plan-name')}>
        <bdi>{name ?? text.message('planUnnamed')}</bdi>
      </span>{' '}
      {isFallback && <span {...slot('plan-detail')}>{text.message('planNoSubscription')}</span>}{' '}
      {includedCredits !== null && (
        <span {...slot('plan-detail')}>
          <Sentence parts={text.parts('planIncluded', included, includedCredits)} />
        </span>
      )}{' '}
      {since && (
        <span {...slot('plan-detail')}>
          <Sentence parts={text.parts<ReactNode>('planSince', since)} />
        </span>
      )}{' '}
      <AsOf as="span" widget={widget} />
    </>
  );
}

/** Shown if there is no plan: while loading or offline, after a failure, or if the response has none. */
function PlanPlaceholder({ widget }: Pick<PlanPartProps, 'widget'>): ReactNode {
  const { source, slot, text } = widget;
  const key = source.credits ? 'planUnknown' : statusTitle(source);
  return (
    <>
      <span {...slot('plan-name')}>{text.message(key)}</span>{' '}
      {isWaiting(source) && <span {...slot('plan-skeleton')} />}
      {source.error && !source.credits && <RefreshButton widget={widget} variant="retry" />}
    </>
  );
}
