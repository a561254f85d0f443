import type { CSSProperties, HTMLAttributes } from 'react';
import type { Credits } from '../../credits/types.js';
import type { CreditsLabels } from '../../format/messageTypes.js';
import type { CreditsTheme } from '../../theme/CreditsTheme.js';

/** Props of every widget. `Slot` is the union of its part names, for `classNames`. */
export interface WidgetProps<Slot extends string = string> {
  /** Credits to draw. No request is sent, and no provider is needed. @default fetched for the provider's team */
  credits?: Credits | undefined;
  /** When `credits` were read, in epoch milliseconds. The widget shows this time once it is over five minutes old. */
  asOfMs?: number | undefined;
  /** Theme of this widget. Its tokens override those of the provider's `theme`. */
  theme?: CreditsTheme | undefined;
  /** Class names of the root element, added to the widget's own. */
  className?: string | undefined;
  /** Inline style of the root element; overrides `theme`. */
  style?: CSSProperties | undefined;
  /** Class names by part of the widget, added to the widget's own. */
  classNames?: Partial<Record<Slot, string | undefined>> | undefined;
  /** Texts that replace those of the catalog, by message name. */
  labels?: CreditsLabels | undefined;
  /** Removes the widget's own classes; structure, roles and data attributes stay. @default false */
  unstyled?: boolean | undefined;
  /** BCP 47 tag for numbers and dates. @default the provider's, else the language of its messages */
  locale?: string | undefined;
  /** IANA time zone of dates. @default the provider's, else UTC while hydrating, then the browser's */
  timeZone?: string | undefined;
  /** Returns the current time in epoch milliseconds. @default the provider's, else the real time, updated every minute */
  now?: (() => number) | undefined;
  /**
   * Called when the user presses "Refresh" or "Try again". With `credits`, a balance card or chart has a refresh button
   * only if this is set.
   */
  onRefresh?: (() => void) | undefined;
}

/** Level of a widget's heading in the host's page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** DOM attributes of the root element that a host may set. */
export type HostAttributes = Omit<
  HTMLAttributes<HTMLElement>,
  'children' | 'dangerouslySetInnerHTML' | 'className' | 'style'
>;
