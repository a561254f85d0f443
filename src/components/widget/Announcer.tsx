import { type CSSProperties, Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { useHydrated } from '../../hooks/useHydrated.js';
import { useQueryFact } from '../../hooks/useQueryFact.js';
import { useIsRefreshDeferred } from '../../hooks/useRefresh.js';
import type { CreditsConnection } from '../../sync/CreditsConnection.js';
import { isUserRefresh, userRefreshFailedAtMs } from '../../sync/userRefresh.js';
import { isAnnouncer, registerLiveRegion } from './announcers.js';
import { errorHint, statusTitle } from './errorText.js';
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

interface AnnouncerProps {
  connection: CreditsConnection;
  widget: Pick<Widget<never>, 'source' | 'text'>;
}

/**
 * Tells those who cannot see it what has happened to the credits: once, however many widgets show it. Polls that end well
 * are silent; what the reader asked for is not, and so a failure is told again if trying again fails.
 */
export function Announcer({ connection, widget }: AnnouncerProps): ReactNode {
  const isHydrated = useHydrated();
  const isUpdated = useQueryFact(connection, () => isUserRefresh(widget.source));
  const failedAtMs = useQueryFact(connection, () => userRefreshFailedAtMs(connection));
  const isRefreshDeferred = useIsRefreshDeferred(connection);
  const answer = isUpdated ? widget.text.message('updated') : '';
  const news = isRefreshDeferred
    ? widget.text.message('errorRateLimited')
    : failureText(widget) || answer;
  const ref = useRef<HTMLSpanElement>(null);
  const [said, say] = useState({ news: '', failedAtMs: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the region exists from the second render on
  useEffect(
    () => (ref.current ? registerLiveRegion(connection, ref.current) : undefined),
    [connection, isHydrated],
  );
  useEffect(() => {
    const isMine = ref.current && isAnnouncer(connection, ref.current);
    say((last) => ({ news: isMine ? news : '', failedAtMs: failedAtMs || last.failedAtMs }));
  }, [connection, news, failedAtMs]);
  return (
    isHydrated && (
      <span ref={ref} role="status" data-slot="voice" style={UNSEEN}>
        <Fragment key={said.failedAtMs}>{said.news}</Fragment>
      </span>
    )
  );
}

function failureText({ source, text }: AnnouncerProps['widget']): string {
  const { credits, error, isOffline } = source;
  const isWell = !error && !isOffline;
  const isMerelyLate = credits && error?.code === 'rate_limited';
  if (isWell || isMerelyLate) return '';
  const hint = errorHint(source);
  const title = text.message(statusTitle(source));
  return hint ? `${title} · ${text.message(hint)}` : title;
}
