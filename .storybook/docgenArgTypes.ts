import type { InputType, StrictInputType } from 'storybook/internal/csf';

const OR_UNDEFINED = /\s*\|\s*undefined$/;

/**
 * Fixes the generated arg types: drops `undefined` from an optional prop's type, and moves `@default` from the
 * description into the column of defaults.
 */
export function docgenArgTypes({ argTypes }: { argTypes: Record<string, StrictInputType> }) {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, tidy(argType)]),
  );
}

function tidy(argType: StrictInputType): StrictInputType {
  const [description = '', defaultValue] = (argType.description ?? '').split(/\s*@default\s+/);
  const type = definedType(argType.type);
  const summary = argType.type?.raw?.replace(OR_UNDEFINED, '');
  return {
    ...argType,
    ...(type && { type }),
    description,
    table: {
      ...argType.table,
      ...(summary && { type: { summary } }),
      ...(defaultValue && { defaultValue: { summary: defaultValue } }),
    },
  };
}

/** The only type of an optional prop besides `undefined`; returns `undefined` if there are several, or none. */
function definedType(type: InputType['type']): StrictInputType['type'] | undefined {
  if (typeof type !== 'object' || type.name !== 'union') return undefined;
  const members = type.value.filter((one) => !(one.name === 'other' && one.value === 'undefined'));
  return members.length === 1 ? members[0] : undefined;
}
