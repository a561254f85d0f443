import type { ReactNode } from 'react';
import { AsOf } from '../widget/AsOf.js';
import { Heading } from '../widget/Heading.js';
import { RefreshButton } from '../widget/RefreshButton.js';
import { isWaiting } from '../widget/sourceState.js';
import type { HeadingLevel } from '../widget/WidgetProps.js';
import type { LotsWidget } from './chartProps.js';
import { LotsSummary } from './LotsSummary.js';
import type { LotsView } from './lots/lotsView.js';

interface LotsCaptionProps {
  widget: LotsWidget;
  titleId: string;
  headingLevel: HeadingLevel | undefined;
  /** `null` while there are no credits. */
  view: LotsView | null;
}

/** The caption of the figure: heading, time of the numbers if they may be old, and a summary in one sentence. */
export function LotsCaption({ widget, titleId, headingLevel, view }: LotsCaptionProps): ReactNode {
  const { source, slot, text } = widget;
  const isLoading = isWaiting(source);
  const hasLots = view?.level === 'ready';
  return (
    <figcaption {...slot('caption')}>
      <div {...slot('header')}>
        <Heading {...slot('title')} level={headingLevel} id={titleId}>
          {text.message('lotsTitle')}
        </Heading>
        {view && <AsOf as="p" widget={widget} />}
        {view && <RefreshButton widget={widget} variant="refresh" />}
      </div>
      <p {...slot('summary')} aria-hidden={hasLots || isLoading ? undefined : true}>
        {hasLots && <LotsSummary widget={widget} view={view} />}
        {isLoading && <span {...slot('status')}>{text.message('loading')}</span>}
      </p>
    </figcaption>
  );
}
