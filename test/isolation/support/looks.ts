/** How an element looks: its box in the widget, and its computed style. */
export interface Look {
  /** `data-slot` or tag, and its number in the markup. */
  name: string;
  style: Readonly<Record<string, string>>;
}

/** What the box tells already, what is not painted, and what is another property's name in other directions. */
const UNSEEN =
  /^(--.*|((min-|max-)?(width|height|inline-size|block-size)|top|right|bottom|left|inset-.*|(border|margin|padding)-(inline|block)-.*|border-(start|end)-.*|overflow-(inline|block)|overscroll-behavior-.*|contain-intrinsic-.*|box-sizing|vertical-align|caption-side|appearance|color-scheme|-webkit-border-.*-spacing|border-collapse|user-select|tab-size|text-size-adjust|-webkit-tap-highlight-color))$/;

const seen = [...getComputedStyle(document.documentElement)].filter((name) => !UNSEEN.test(name));

/** Whether a reader can see the difference that a property makes to an element. */
function isSeen(property: string, element: Element, style: CSSStyleDeclaration): boolean {
  if (style.opacity === '0') return property === 'opacity';
  if (/^border-.+-(style|color)$/.test(property)) {
    return style.getPropertyValue(property.replace(/style|color/, 'width')) !== '0px';
  }
  if (property.startsWith('list-style')) return /^(ol|ul|li)$/.test(element.localName);
  // Inside of an svg nothing is laid out.
  return property !== 'display' || !element.closest('svg *');
}

/** The looks of an element and of everything in it, in the order of the markup. */
export function looksOf(root: Element): Look[] {
  const origin = root.getBoundingClientRect();
  return elementsOf(root, (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const compared = seen.filter((property) => isSeen(property, element, style));
    const box = pseudo ? '' : boxIn(origin, element);
    return { box, ...valuesOf(style, compared) };
  });
}

/** The looks of an element and of everything in it, with every property that it has. */
export function everythingOf(root: Element): Look[] {
  return elementsOf(root, (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    // Private properties of ours are registered, and so have a value everywhere; no rule of a host's reads them.
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

/** What differs between two looks, one line a property; empty when they are the same. */
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
