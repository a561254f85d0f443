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
  /** `data-slot` of the root, and its class behind `cw-`. */
  name: string;
  /** `data-state` of what is drawn; `undefined` while there is nothing to draw. */
  state: string | undefined;
  widget: Pick<Widget<never>, 'source' | 'text' | 'staleness'>;
  /** The heading that names the widget, unless the host gives it another name. */
  titleId?: string;
  /** What the host gave: shared props and DOM attributes. */
  host: WidgetProps & HostAttributes;
  rootRef: ForwardedRef<HTMLElement>;
  children: ReactNode;
}

/**
 * The root element of a widget: theme, ref, state flags, and the host's attributes before the widget's own facts, so
 * that a host may add to a widget but not falsify it.
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
  const providersTheme = useContext(CreditsContext)?.settings.theme;
  useThemeProperties(ref, providersTheme, theme, style);
  const scheme = theme?.colorScheme ?? providersTheme?.colorScheme;
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
    >
      {children}
      {source.connection && <Announcer connection={source.connection} widget={widget} />}
    </Root>
  );
}
