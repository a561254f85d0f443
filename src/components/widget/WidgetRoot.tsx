import {
  type CSSProperties,
  type ForwardedRef,
  type ReactNode,
  useContext,
  useImperativeHandle,
  useRef,
} from 'react';
import { readOwn } from '../../format/readOwn.js';
import { CreditsContext } from '../../hooks/CreditsContext.js';
import { Announcer } from './Announcer.js';
import type { CheckedProps } from './readProps.js';
import { joinClasses } from './slots.js';
import { isWaiting, sourceState } from './sourceState.js';
import { useThemeProperties } from './useThemeProperties.js';
import type { Widget } from './useWidget.js';
import type { WidgetProps } from './WidgetProps.js';

interface WidgetRootProps {
  as: 'div' | 'span' | 'figure';
  /** `data-slot` of the root; its class is `cw-` plus this name. */
  name: string;
  /** `data-state` of the view; `undefined` while there is no view. */
  state: string | undefined;
  widget: Pick<Widget<never>, 'source' | 'text' | 'staleness'>;
  /** Id of the heading that labels the widget, unless the host sets another label. */
  titleId?: string;
  /** ARIA role, unless the host sets another. */
  role?: 'group';
  host: CheckedProps<WidgetProps>;
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
  role,
  host,
  rootRef,
  children,
}: WidgetRootProps): ReactNode {
  const { attributes, theme, className, classNames, unstyled } = host;
  const style = host.style && cleanStyle(host.style);
  const { source, staleness } = widget;
  const ref = useRef<HTMLElement>(null);
  useImperativeHandle(rootRef, () => ref.current as HTMLElement);
  const providerTheme = useContext(CreditsContext)?.settings.theme;
  useThemeProperties(ref, providerTheme, theme, style);
  const scheme = schemeOf(theme) ?? schemeOf(providerTheme);
  return (
    <Root
      aria-labelledby={attributes['aria-label'] ? undefined : titleId}
      role={role}
      {...attributes}
      ref={ref as never}
      style={style}
      className={joinClasses(
        !unstyled && `cw-root cw-${name}`,
        readOwn(classNames, 'root'),
        className,
      )}
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

function schemeOf(theme: unknown): string | undefined {
  const scheme = readOwn(theme, 'colorScheme');
  return typeof scheme === 'string' ? scheme : undefined;
}

/** React throws for some values that are no CSS. */
function cleanStyle(style: CSSProperties): CSSProperties {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => /string|number/.test(typeof value)),
  );
}
