import { type ForwardedRef, type ReactNode, useContext, useImperativeHandle, useRef } from 'react';
import { CreditsContext } from '../../hooks/CreditsContext.js';
import { Announcer } from './Announcer.js';
import { joinClasses } from './slots.js';
import { isWaiting, sourceState } from './sourceState.js';
import { useThemeProperties } from './useThemeProperties.js';
import type { Widget } from './useWidget.js';
import type { HostAttributes, WidgetProps } from './WidgetProps.js';

interface WidgetRootProps {
  as: 'div' | 'span' | 'figure';
  /** `data-slot` of the root; its class is `cw-` plus this name. */
  name: string;
  /** `data-state` of the view; `undefined` while there is no view. */
  state: string | undefined;
  widget: Pick<Widget<never>, 'source' | 'text' | 'staleness'>;
  /** Id of the heading that labels the widget, unless the host sets another label. */
  titleId?: string;
  /** The host's props: the shared ones and DOM attributes. */
  host: WidgetProps & HostAttributes;
  rootRef: ForwardedRef<HTMLElement>;
  children: ReactNode;
}

/**
 * The root element of a widget: theme, ref and state flags. The host's attributes are spread first, so that a host
 * can add to the widget's own attributes but not replace them.
 */
export function WidgetRoot({
  as: Root,
  name,
  state,
  widget,
  titleId,
  host,
  rootRef,
  children,
}: WidgetRootProps): ReactNode {
  const {
    credits: _credits,
    asOfMs: _asOfMs,
    theme,
    className,
    style,
    classNames,
    labels: _labels,
    unstyled,
    locale: _locale,
    timeZone: _timeZone,
    now: _now,
    onRefresh: _onRefresh,
    ...attributes
  } = host;
  const { source, staleness } = widget;
  const ref = useRef<HTMLElement>(null);
  useImperativeHandle(rootRef, () => ref.current as HTMLElement);
  const providerTheme = useContext(CreditsContext)?.settings.theme;
  useThemeProperties(ref, providerTheme, theme, style);
  const scheme = theme?.colorScheme ?? providerTheme?.colorScheme;
  return (
    <Root
      aria-labelledby={attributes['aria-label'] ? undefined : titleId}
      {...attributes}
      ref={ref as never}
      style={style}
      className={joinClasses(!unstyled && `cw-root cw-${name}`, classNames?.root, className)}
      data-slot={name}
      data-cw-scheme={scheme}
      data-state={state ?? sourceState(source)}
      aria-busy={isWaiting(source) || undefined}
      data-stale={staleness ?? undefined}
      data-offline={source.isOffline || undefined}
      data-cw-id={source.rootId ?? undefined}
      data-as-of={(source.rootId && source.givenAsOfMs) || undefined}
    >
      {children}
      {source.store && <Announcer store={source.store} widget={widget} />}
    </Root>
  );
}
