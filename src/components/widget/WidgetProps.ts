import type { CSSProperties, HTMLAttributes } from 'react';
import type { Credits } from '../../credits/types.js';
import type { CreditsLabels } from '../../format/messageTypes.js';
import type { CreditsTheme } from '../../theme/CreditsTheme.js';

/** What every widget takes. `Slot` names the parts that a host may give class names to. */
export interface WidgetProps<Slot extends string = string> {
  /** Draws these credits and asks nobody, without provider and query client. @default read for the provider's team */
  credits?: Credits | undefined;
  /** When `credits` were read, in epoch milliseconds; older than five minutes they are marked with their time. */
  asOfMs?: number | undefined;
  /** Look of this widget, over the provider's `theme`. */
  theme?: CreditsTheme | undefined;
  /** Class names of the root element, beside the widget's own. */
  className?: string | undefined;
  /** Inline style of the root element; beats `theme`. */
  style?: CSSProperties | undefined;
  /** Class names by part of the widget, beside the widget's own. */
  classNames?: Partial<Record<Slot, string | undefined>> | undefined;
  /** Texts that replace those of the catalog, by message name. */
  labels?: CreditsLabels | undefined;
  /** Drops all classes of the widget and keeps structure, roles and data attributes. @default false */
  unstyled?: boolean | undefined;
  /** BCP 47 tag for numbers and dates. @default the provider's, else the language of its messages */
  locale?: string | undefined;
  /** IANA time zone of dates. @default the provider's, else UTC while hydrating, then the browser's */
  timeZone?: string | undefined;
  /** The clock, in epoch milliseconds. @default the provider's, else the real one, minute by minute */
  now?: (() => number) | undefined;
  /**
   * Called when the reader presses "Refresh" or "Try again". With `credits` it is what makes the refresh button of a balance
   * card or a chart appear.
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
