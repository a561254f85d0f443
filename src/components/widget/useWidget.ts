import { useContext, useMemo } from 'react';
import { createText, type Text } from '../../format/createText.js';
import type { CreditsLabels } from '../../format/messageTypes.js';
import { CreditsContext, type CreditsSettings } from '../../hooks/CreditsContext.js';
import { useStaleness } from '../../hooks/useAsOf.js';
import { useClock } from '../../hooks/useClock.js';
import { useHydrated } from '../../hooks/useHydrated.js';
import { useTimeZone } from '../../hooks/useTimeZone.js';
import { asOfMs, type CreditsSource } from '../../sync/CreditsSource.js';
import { clock } from '../../sync/clock.js';
import type { Staleness } from '../../sync/staleness.js';
import { readInstant } from './readInstant.js';
import { createSlots, type SlotOf } from './slots.js';
import type { WidgetProps } from './WidgetProps.js';

const NO_SETTINGS = { __proto__: null } as CreditsSettings;

/** What all parts of a widget share. */
export interface Widget<Slot extends string> {
  source: CreditsSource;
  text: Text;
  slot: SlotOf<Slot>;
  /** The time at which lots are live or expired, epoch milliseconds. */
  nowMs: number;
  /** Reads the clock, epoch milliseconds. */
  readNow: () => number;
  /** `nowMs` for relative texts ("in 30 days"); `null` while hydrating, when texts must match the server's HTML. */
  relativeNowMs: number | null;
  staleness: Staleness;
  onRefresh: (() => void) | undefined;
}

/**
 * Resolves clock, language and classes: from the widget's props, else the provider's, else the defaults.
 *
 * @param english - The widget's English texts, for those missing from the provider's messages. Must be a stable object.
 */
export function useWidget<Slot extends string>(
  source: CreditsSource,
  props: WidgetProps<Slot>,
  english: CreditsLabels,
): Widget<Slot> {
  const settings = useContext(CreditsContext)?.settings ?? NO_SETTINGS;
  const { labels, classNames, unstyled, onRefresh } = props;
  const { messages } = settings;
  const locale = props.locale ?? settings.locale;
  const browserTimeZone = useTimeZone();
  const timeZone = props.timeZone ?? settings.timeZone ?? browserTimeZone;
  const hostNow = props.now ?? settings.now;
  const tickMs = useClock(undefined, () => asOfMs(source));
  const nowMs = readInstant(hostNow) ?? tickMs;
  const isHydrated = useHydrated();
  const staleness = useStaleness(source, nowMs);
  const text = useMemo(
    () => createText({ messages, labels, english, locale, timeZone }),
    [messages, labels, english, locale, timeZone],
  );
  const slot = useMemo(() => createSlots({ classNames, unstyled }), [classNames, unstyled]);
  const relativeNowMs = isHydrated ? nowMs : null;
  const readNow = () => readInstant(hostNow) ?? clock.read();
  return { source, text, slot, nowMs, readNow, relativeNowMs, staleness, onRefresh };
}
