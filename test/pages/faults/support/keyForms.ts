/** A secret in all forms in which it might appear. */
export function formsOf(key: string): Record<string, string> {
  return {
    whole: key,
    'first half': key.slice(0, Math.ceil(key.length / 2)),
    base64: unpadded(key),
    // It looks different as part of a longer text.
    'base64 of the header': unpadded(`Bearer ${key}`),
    'in a URL': encodeURIComponent(key),
    hex: Buffer.from(key).toString('hex'),
  };
}

/** Where a secret appears in texts by place, such as `markup: base64`. */
export function findKey(key: string, places: Record<string, readonly string[]>): string[] {
  const forms = Object.entries(formsOf(key));
  return Object.entries(places).flatMap(([place, texts]) =>
    forms
      .filter(([, form]) => texts.some((text) => text.includes(form)))
      .map(([name]) => `${place}: ${name}`),
  );
}

function unpadded(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '');
}
