import { type CSSProperties, Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { useHydrated } from '../../hooks/useHydrated.js';
import { useIsRefreshDeferred } from '../../hooks/useRefresh.js';
import { useSnapshot } from '../../hooks/useSnapshot.js';
import type { CreditsStore } from '../../sync/CreditsStore.js';
import { isUserRefresh, userRefreshFailedAtMs } from '../../sync/userRefresh.js';
import { isAnnouncer, registerLiveRegion } from './announcers.js';
import { errorHint, statusTitle } from './errorText.js';
import type { Widget } from './useWidget.js';

/** Set from script, never in markup (CSP): an `unstyled` widget has no class that hides it. */
const VISUALLY_HIDDEN: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  userSelect: 'none',
};

interface AnnouncerProps {
  store: CreditsStore;
  widget: Pick<Widget<never>, 'source' | 'text'>;
}

/**
 * Announces changes of a team's credits in a live region, once no matter how many widgets show them. Successful polls
 * are silent. The result of a user's refresh is always announced, so a failure is announced again if the retry fails.
 */
export function Announcer({ store, widget }: AnnouncerProps): ReactNode {
  const isHydrated = useHydrated();
  const isUpdated = useSnapshot(store, isUserRefresh);
  const failedAtMs = useSnapshot(store, userRefreshFailedAtMs);
  const isRefreshDeferred = useIsRefreshDeferred(store);
  const updatedText = isUpdated ? widget.text.message('updated') : '';
  const announcement = isRefreshDeferred
    ? widget.text.message('errorRateLimited')
    : failureText(widget) || updatedText;
  const ref = useRef<HTMLSpanElement>(null);
  const [announced, setAnnounced] = useState({ text: '', failedAtMs: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the live region is rendered only once hydrated
  useEffect(
    () => (ref.current ? registerLiveRegion(store, ref.current) : undefined),
    [store, isHydrated],
  );
  useEffect(() => {
    const isAnnouncing = ref.current && isAnnouncer(store, ref.current);
    setAnnounced((last) => ({
      text: isAnnouncing ? announcement : '',
      failedAtMs: failedAtMs || last.failedAtMs,
    }));
  }, [store, announcement, failedAtMs]);
  return (
    isHydrated && (
      <span ref={ref} role="status" data-slot="voice" style={VISUALLY_HIDDEN}>
        <Fragment key={announced.failedAtMs}>{announced.text}</Fragment>
      </span>
    )
  );
}

function failureText({ source, text }: AnnouncerProps['widget']): string {
  const { credits, error, isOffline } = source;
  const isOk = !error && !isOffline;
  const isOnlyRateLimited = credits && error?.code === 'rate_limited';
  if (isOk || isOnlyRateLimited) return '';
  const hint = errorHint(source);
  const title = text.message(statusTitle(source));
  return hint ? `${title} · ${text.message(hint)}` : title;
}
