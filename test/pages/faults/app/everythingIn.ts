const MAX_OBJECTS = 50_000;

/**
 * Every text that can be reached from a value: keys and values of own properties and of those up the prototype chain,
 * getters, symbols, non-enumerable properties, entries of maps, sets and headers. Elements and windows are left out.
 */
export function everythingIn(root: unknown): string[] {
  const texts: string[] = [];
  const seen = new Set<object>();
  const queue: unknown[] = [root];
  while (queue.length > 0) {
    const value = queue.pop();
    if (value === null || value === undefined) continue;
    if (typeof value !== 'object' && typeof value !== 'function') {
      texts.push(String(value));
      continue;
    }
    if (seen.has(value) || value instanceof Node || value === window) continue;
    if (seen.size >= MAX_OBJECTS) throw new RangeError('more objects than can be searched');
    seen.add(value);
    queue.push(...entriesOf(value), ...propertiesOf(value));
  }
  return texts;
}

function entriesOf(value: object): unknown[] {
  const isListed = value instanceof Map || value instanceof Set || value instanceof Headers;
  return isListed ? [...value] : [];
}

function propertiesOf(value: object): unknown[] {
  const found: unknown[] = [];
  let owner: object | null = value;
  while (owner && owner !== Object.prototype && owner !== Function.prototype) {
    for (const key of Reflect.ownKeys(owner)) {
      found.push(key.toString(), read(owner, key, value));
    }
    owner = Object.getPrototypeOf(owner);
  }
  return found;
}

function read(owner: object, key: PropertyKey, receiver: object): unknown {
  try {
    return Reflect.get(owner, key, receiver);
  } catch {
    return undefined; // a getter that needs another `this`
  }
}
