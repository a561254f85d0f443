/** How an element looks: its box relative to the widget, and its computed style. */
export interface Look {
  /** `data-slot` or tag, and its index in the markup. */
  name: string;
  style: Readonly<Record<string, string>>;
}

/** Properties that the box covers, that are not painted, or that are logical or physical aliases of others. */
const UNSEEN =
  /^(--.*|((min-|max-)?(width|height|inline-size|block-size)|top|right|bottom|left|inset-.*|(border|margin|padding)-(inline|block)-.*|border-(start|end)-.*|overflow-(inline|block)|overscroll-behavior-.*|contain-intrinsic-.*|box-sizing|vertical-align|caption-side|appearance|color-scheme|-webkit-border-.*-spacing|border-collapse|user-select|tab-size|text-size-adjust|-webkit-tap-highlight-color))$/;

const seen = [...getComputedStyle(document.documentElement)].filter((name) => !UNSEEN.test(name));

/** Whether a property makes a visible difference to an element. */
function isSeen(property: string, element: Element, style: CSSStyleDeclaration): boolean {
  if (style.opacity === '0') return property === 'opacity';
  if (/^border-.+-(style|color)$/.test(property)) {
    return style.getPropertyValue(property.replace(/style|color/, 'width')) !== '0px';
  }
  if (property.startsWith('list-style')) return /^(ol|ul|li)$/.test(element.localName);
  // Inside of an svg nothing is laid out.
  return property !== 'display' || !element.closest('svg *');
}

/** The looks of an element and its descendants, in markup order. */
export function looksOf(root: Element): Look[] {
  const origin = root.getBoundingClientRect();
  return elementsOf(root, (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const compared = seen.filter((property) => isSeen(property, element, style));
    const box = pseudo ? '' : boxIn(origin, element);
    return { box, ...valuesOf(style, compared) };
  });
}

/** The looks of an element and its descendants, with every property. */
export function everythingOf(root: Element): Look[] {
  return elementsOf(root, (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    // Our private properties are registered, so they have a value everywhere; no host rule reads them.
    const properties = [...style].filter((property) => !property.startsWith('--_cw-'));
    return valuesOf(style, properties);
  });
}

function elementsOf(root: Element, read: (element: Element, pseudo?: string) => Look['style']) {
  return [root, ...root.querySelectorAll('*')].flatMap((element, index): Look[] => {
    const name = `${element.getAttribute('data-slot') ?? element.localName} #${index}`;
    const pseudos = ['::before', '::after']
      .filter((pseudo) => !/^(none|normal)$/.test(getComputedStyle(element, pseudo).content))
      .map((pseudo) => ({ name: name + pseudo, style: read(element, pseudo) }));
    return [{ name, style: read(element) }, ...pseudos];
  });
}

function valuesOf(style: CSSStyleDeclaration, compared: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    compared.map((property) => [property, style.getPropertyValue(property)]),
  );
}

function boxIn(origin: DOMRect, element: Element): string {
  if (element.getClientRects().length === 0) return 'none';
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left - origin.left, top - origin.top, width, height]
    .map((pixels) => pixels.toFixed(2))
    .join(' ');
}

/** The differences between two lists of looks, one line per property; empty if they are equal. */
export function differences(expected: readonly Look[], found: readonly Look[]): string[] {
  const [names, others] = [expected, found].map((looks) =>
    looks.map(({ name }) => name).join(', '),
  );
  if (names !== others) return [`parts: ${names} → ${others}`];
  return expected.flatMap(({ name, style }, index) => {
    const other = found[index]?.style ?? {};
    return [...new Set([...Object.keys(style), ...Object.keys(other)])]
      .filter((property) => style[property] !== other[property])
      .map((property) => `${name} { ${property}: ${style[property]} → ${other[property]} }`);
  });
}
