import { Component, type ReactNode } from 'react';
import { readOwn } from '../../format/readOwn.js';
import { Crashed } from './Crashed.js';
import type { WidgetProps } from './WidgetProps.js';

interface BoundaryProps {
  /** Props of the widget. */
  host: WidgetProps;
  /** What the widget draws, apart from its props. */
  resetKey?: unknown;
  children: ReactNode;
}

interface BoundaryState {
  hasFailed: boolean;
  shown?: BoundaryProps;
}

/**
 * Keeps a crash in a widget from taking down the host's page: the widget shows a message, its neighbors stay. It recovers
 * when one of the widget's props, or `resetKey`, changes. Not on a server, where React has no error boundaries.
 */
export class WidgetBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    props: BoundaryProps,
    { hasFailed, shown }: BoundaryState,
  ): BoundaryState {
    return { hasFailed: hasFailed && isSame(props, shown ?? props), shown: props };
  }

  override render(): ReactNode {
    const { host, children } = this.props;
    return this.state.hasFailed ? <Crashed labels={host.labels} /> : children;
  }
}

function isSame(a: BoundaryProps, b: BoundaryProps): boolean {
  const names = Object.keys({ ...a.host, ...b.host });
  return (
    Object.is(a.resetKey, b.resetKey) &&
    names.every((name) => Object.is(readOwn(a.host, name), readOwn(b.host, name)))
  );
}
