import { type ReactNode, useRef } from 'react';
import { useClientLayoutEffect } from '../../hooks/useClientLayoutEffect.js';
import { useIsRefreshing } from '../../hooks/useRefresh.js';
import type { CreditsStore } from '../../sync/CreditsStore.js';
import { handOverFocus } from './handOverFocus.js';
import type { Widget } from './useWidget.js';

/** Parts of the refresh button. */
export type RefreshSlot = 'refresh' | 'retry';

interface RefreshButtonProps {
  widget: Pick<Widget<RefreshSlot>, 'source' | 'text' | 'slot' | 'onRefresh'>;
  /** `refresh` is an icon in a header, `retry` a labeled button under an error. */
  variant: RefreshSlot;
}

/** Refreshes the credits. Renders nothing if there is no source to refetch from, or a refetch cannot help. */
export function RefreshButton({ widget, variant }: RefreshButtonProps): ReactNode {
  const { source, onRefresh } = widget;
  if (source.error?.code === 'config') return null;
  if (source.store)
    return <ConnectedButton store={source.store} widget={widget} variant={variant} />;
  return onRefresh ? (
    <PlainButton widget={widget} variant={variant} isBusy={false} onPress={onRefresh} />
  ) : null;
}

function ConnectedButton({
  store,
  ...rest
}: RefreshButtonProps & { store: CreditsStore }): ReactNode {
  const isRefreshing = useIsRefreshing(store);
  const handlePress = () => {
    store.refresh();
    rest.widget.onRefresh?.();
  };
  return <PlainButton {...rest} isBusy={isRefreshing} onPress={handlePress} />;
}

interface PlainButtonProps extends RefreshButtonProps {
  isBusy: boolean;
  onPress: () => void;
}

/** Stays focusable while busy, and hands its focus to the widget on unmount, so that keyboard users keep their place. */
function PlainButton({ widget, variant, isBusy, onPress }: PlainButtonProps): ReactNode {
  const { slot, text } = widget;
  const isIcon = variant === 'refresh';
  const label = text.message(isIcon ? 'refresh' : 'tryAgain');
  const ref = useRef<HTMLButtonElement>(null);
  useClientLayoutEffect(() => handOverFocus(ref.current), []);
  return (
    <button
      {...slot(variant)}
      ref={ref}
      type="button"
      title={isIcon ? label : undefined}
      aria-disabled={isBusy || undefined}
      data-busy={isBusy || undefined}
      onClick={isBusy ? undefined : onPress}
    >
      {isIcon ? <RefreshIcon /> : label}
    </button>
  );
}

function RefreshIcon(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
      <path
        d="M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 2v3h-3"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
