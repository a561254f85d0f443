import { Component, type ContextType, type ReactNode } from 'react';
import type { Credits } from '../../credits/types.js';
import { sharedEnglish } from '../../format/english/shared.js';
import { CreditsContext } from '../../hooks/CreditsContext.js';

interface BoundaryProps {
  /** The boundary recovers when these change. */
  credits: Credits | undefined;
  children: ReactNode;
}

/** Keeps a crash in a widget from taking down the host's page: the widget shows a message, its neighbors stay. */
export class WidgetBoundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  static override contextType: typeof CreditsContext = CreditsContext;
  declare context: ContextType<typeof CreditsContext>;
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidUpdate(previous: BoundaryProps): void {
    const hasNewCredits = previous.credits !== this.props.credits;
    if (this.state.hasFailed && hasNewCredits) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <span className="cw-root" data-slot="crashed" data-state="error">
        {this.context?.settings.messages?.crashed ?? sharedEnglish.crashed}
      </span>
    );
  }
}
