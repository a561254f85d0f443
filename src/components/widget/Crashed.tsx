import { type ReactNode, useContext } from 'react';
import { createText } from '../../format/createText.js';
import type { CreditsLabels } from '../../format/messageTypes.js';
import { CreditsContext } from '../../hooks/CreditsContext.js';

/** Shown in place of a widget that cannot be drawn. */
export function Crashed({ labels }: { labels: CreditsLabels | undefined }): ReactNode {
  const messages = useContext(CreditsContext)?.settings.messages;
  return (
    <span className="cw-root" data-slot="crashed" data-state="error">
      {createText({ messages, labels }).message('crashed')}
    </span>
  );
}
