import { readOwn } from '../../format/readOwn.js';
import type { HostAttributes, WidgetProps } from './WidgetProps.js';

type PropType = 'string' | 'number' | 'boolean' | 'function' | 'object';

/** `typeof` of a widget's own props, in addition to those that every widget has. */
export type PropTypes<Props> = Record<
  Exclude<keyof Props, keyof WidgetProps | keyof HostAttributes>,
  PropType
>;

/** Props of a widget, with the DOM attributes of its root apart. */
export type CheckedProps<Props> = Omit<Props, keyof HostAttributes> & {
  attributes: HostAttributes;
};

const SHARED_TYPES: PropTypes<unknown> & Record<keyof WidgetProps, PropType> = {
  credits: 'object',
  asOfMs: 'number',
  theme: 'object',
  className: 'string',
  style: 'object',
  classNames: 'object',
  labels: 'object',
  unstyled: 'boolean',
  locale: 'string',
  timeZone: 'string',
  now: 'function',
  onRefresh: 'function',
};

/** No attribute has such a value, and React throws for some. */
const NO_ATTRIBUTE = /object|symbol|bigint/;
/** Would replace what the widget draws. */
const NO_ATTRIBUTE_NAME = 'dangerouslySetInnerHTML';

/**
 * Returns a widget's props without those of the wrong type, which hosts without TypeScript may pass: such a prop is
 * unset, so that nothing throws, on a server either. It has no prototype, so that nothing inherited is a prop.
 */
export function readProps<Props extends object>(
  props: Props,
  types: PropTypes<Props>,
): CheckedProps<Props> {
  const attributes: Record<string, unknown> = { __proto__: null };
  const own: Record<string, unknown> = { __proto__: null, attributes };
  for (const [name, value] of Object.entries(props)) {
    const type = readOwn(SHARED_TYPES, name) ?? readOwn(types, name);
    if (value === null || Number.isNaN(value)) continue;
    if (type) {
      if (typeof value === type) own[name] = value;
    } else if (name !== NO_ATTRIBUTE_NAME && !NO_ATTRIBUTE.test(typeof value)) {
      attributes[name] = value;
    }
  }
  return own as CheckedProps<Props>;
}
