/** A property of any value, except what a script has assigned to every object. May throw, as a getter does. */
export function fieldIn(value: unknown, name: string): unknown {
  const field: unknown = Object(value)[name];
  return field === Reflect.get(Object.prototype, name) ? undefined : field;
}
