import { Component, type ReactNode } from 'react';
import { en } from '../../format/messages/en.js';

/** Keeps a bug in a widget from taking the host's page down: its neighbours stay, it says that it failed. */
export class WidgetBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <span className="cw-root cw-crashed" data-slot="crashed" data-state="error">
        {en.crashed}
      </span>
    );
  }
}
