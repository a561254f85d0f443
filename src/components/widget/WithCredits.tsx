import { type ReactNode, useContext } from 'react';
import { CreditsContext } from '../../hooks/CreditsContext.js';
import { useConnectedSource } from '../../hooks/useConnectedSource.js';
import { warnNotSetUp, warnOtherCredits } from '../../hooks/warnings.js';
import {
  type CreditsSource,
  givenSource,
  notSetUpSource,
  signedOutSource,
  unknownSource,
} from '../../sync/CreditsSource.js';
import { isChecked } from '../../sync/cleanEntry.js';
import { Crashed } from './Crashed.js';
import { readInstant } from './readInstant.js';
import { type CheckedProps, type PropTypes, readProps } from './readProps.js';
import { WidgetBoundary } from './WidgetBoundary.js';
import type { WidgetProps } from './WidgetProps.js';

interface WithCreditsProps<Props extends WidgetProps> {
  /** The widget's props, as the host passed them. */
  host: Props;
  types: PropTypes<Props>;
  children: (source: CreditsSource, props: CheckedProps<Props>) => ReactNode;
}

/**
 * Resolves where a widget's credits come from: the `credits` prop, the provider's team, or nowhere. A crash stays in the
 * widget.
 */
export function WithCredits<Props extends WidgetProps>({
  host,
  types,
  children,
}: WithCreditsProps<Props>): ReactNode {
  return (
    <WidgetBoundary host={host}>
      <Sourced host={host}>{(source) => children(source, readProps(host, types))}</Sourced>
    </WidgetBoundary>
  );
}

interface SourcedProps {
  host: WidgetProps;
  children: (source: CreditsSource) => ReactNode;
}

function Sourced({ host, children }: SourcedProps): ReactNode {
  const context = useContext(CreditsContext);
  const { credits, asOfMs, labels } = { __proto__: null, ...host } as WidgetProps;
  if (isChecked(credits)) {
    return children(givenSource(credits, readInstant(asOfMs) ?? 0));
  }
  if (credits) {
    warnOtherCredits();
    return <Crashed labels={labels} />;
  }
  if (!context) {
    warnNotSetUp();
    return children(notSetUpSource);
  }
  const { team } = context.store;
  if (team === undefined) return children(unknownSource);
  if (team === null) return children(signedOutSource);
  return (
    <Connected key={team} host={host}>
      {children}
    </Connected>
  );
}

/** Keyed by team, so that UI state (open table, page) resets on a team switch. Stays while the widget has crashed. */
function Connected({ host, children }: SourcedProps): ReactNode {
  const source = useConnectedSource();
  return (
    <WidgetBoundary host={host} resetKey={source.credits}>
      {children(source)}
    </WidgetBoundary>
  );
}
