/** Attributes of one part of a widget. */
export interface SlotAttributes {
  'data-slot': string;
  className?: string;
}

/**
 * Names a part: `slot('value')` gives it `data-slot="value"`, the class `cw-value` and the host's class for it. `look` is a
 * second class that it shares with other parts.
 */
export type SlotOf<Slot extends string> = (name: Slot, look?: 'kind') => SlotAttributes;

/** What decides about classes. */
export interface SlotSettings<Slot extends string> {
  classNames?: Partial<Record<Slot, string | undefined>> | undefined;
  unstyled?: boolean | undefined;
}

/** The slot function of one widget. */
export function createSlots<Slot extends string>({
  classNames,
  unstyled,
}: SlotSettings<Slot>): SlotOf<Slot> {
  return (name, look) => {
    const looks = look ? `cw-${name} cw-${look}` : `cw-${name}`;
    const className = joinClasses(!unstyled && looks, classNames?.[name]);
    return { 'data-slot': name, ...(className && { className }) };
  };
}

/** Class names in one string; `undefined` when there are none. */
export function joinClasses(...names: (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
