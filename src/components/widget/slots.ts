import { readOwn } from '../../format/readOwn.js';

/** Attributes of one part of a widget. */
export interface SlotAttributes {
  'data-slot': string;
  className: string | undefined;
}

/**
 * Returns the attributes of a part: for `value`, `data-slot="value"`, the class `cw-value` and the host's class for it.
 * `sharedClass` adds a class that several parts share.
 */
export type SlotOf<Slot extends string> = (name: Slot, sharedClass?: 'kind') => SlotAttributes;

/** Props that decide which classes a part gets. */
export interface SlotSettings<Slot extends string> {
  classNames?: Partial<Record<Slot, string | undefined>> | undefined;
  unstyled?: boolean | undefined;
}

/** Creates the slot function of a widget. */
export function createSlots<Slot extends string>({
  classNames,
  unstyled,
}: SlotSettings<Slot>): SlotOf<Slot> {
  return (name, sharedClass) => {
    const ownClasses = sharedClass ? `cw-${name} cw-${sharedClass}` : `cw-${name}`;
    const className = joinClasses(!unstyled && ownClasses, readOwn(classNames, name));
    return { 'data-slot': name, className };
  };
}

/** Joins those values that are class names; `undefined` if there are none. */
export function joinClasses(...names: unknown[]): string | undefined {
  return names.filter((name) => name && typeof name === 'string').join(' ') || undefined;
}
