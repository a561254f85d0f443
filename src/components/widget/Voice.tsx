import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import type { CreditsConnection } from '../../hooks/CreditsContext.js';
import { isAnswer } from '../../hooks/isAskedFor.js';
import { isSpeaker, joinSpeakers } from '../../hooks/speakers.js';
import { useHydrated } from '../../hooks/useHydrated.js';
import { useQueryFact } from '../../hooks/useQueryFact.js';
import { errorHint, standInTitle } from './errorText.js';
import type { Widget } from './useWidget.js';

/** Set by script, never in markup: an `unstyled` widget has no class to hide it by. */
const UNSEEN: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  userSelect: 'none',
};

interface VoiceProps {
  connection: CreditsConnection;
  widget: Pick<Widget<never>, 'source' | 'text'>;
}

/**
 * Tells those who cannot see it what has happened to the credits: once a page, however many widgets show it. Polls that
 * end well are silent; what the reader asked for is not.
 */
export function Voice({ connection, widget }: VoiceProps): ReactNode {
  const isHydrated = useHydrated();
  const isUpdated = useQueryFact(connection, () => isAnswer(widget.source));
  const failure = failureText(widget);
  const news = failure || (isUpdated ? widget.text.message('updated') : '');
  const self = useRef({});
  const [said, say] = useState('');
  useEffect(() => joinSpeakers(connection, self.current), [connection]);
  useEffect(() => {
    say(isSpeaker(connection, self.current) ? news : '');
  }, [connection, news]);
  return (
    isHydrated && (
      <span role="status" data-slot="voice" style={UNSEEN}>
        {said}
      </span>
    )
  );
}

function failureText({ source, text }: VoiceProps['widget']): string {
  const { credits, error, isOffline } = source;
  const isWell = !error && !isOffline;
  const isMerelyLate = credits && error?.code === 'rate_limited';
  if (isWell || isMerelyLate) return '';
  const hint = errorHint(source);
  const title = text.message(standInTitle(source));
  return hint ? `${title} · ${text.message(hint)}` : title;
}
