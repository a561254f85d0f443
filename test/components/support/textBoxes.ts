import { expect } from 'vitest';
import { type Box, boxOf } from './geometry.js';

/** A visible line of text and its element. */
interface TextBox extends Box {
  text: string;
  element: Element;
}

/** The elements with visible text of their own. */
export function textsOf(root: Element): Element[] {
  return [...new Set(textBoxes(root).map(({ element }) => element))];
}

/** Every line of visible text inside an element, HTML and SVG. */
function textBoxes(root: Element): TextBox[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const boxes: TextBox[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('title, desc') || !node.nodeValue?.trim() || isVisuallyHidden(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom, width } of range.getClientRects()) {
      if (width > 0) boxes.push({ left, top, right, bottom, text: node.nodeValue, element });
    }
  }
  return boxes;
}

/** Whether an element is for screen readers only. */
function isVisuallyHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
  }
  return false;
}

/** Fails if a text overflows the element, or is cut off by any element around it. */
export function expectNoTextCut(root: Element, slack = 1): void {
  const cut = textBoxes(root).flatMap((box) => {
    for (let at: Element | null = box.element; at; at = at === root ? null : at.parentElement) {
      const clips = at === root || getComputedStyle(at).overflow !== 'visible';
      if (!clips || at.localName === 'text' || at.localName === 'tspan') continue;
      if (!isInside(box, boxOf(at), slack)) return [`"${box.text}" in ${nameOf(at)}`];
    }
    return [];
  });
  expect(cut, 'texts that are cut').toEqual([]);
}

/** Fails if two lines of text overlap. */
export function expectNoTextOverlap(root: Element, slack = 1): void {
  const boxes = textBoxes(root);
  const clashes = boxes.flatMap((box, index) =>
    boxes
      .slice(0, index)
      .filter((other) => overlaps(box, other, slack))
      .map((other) => `"${other.text}" and "${box.text}"`),
  );
  expect(clashes, 'texts that overlap').toEqual([]);
}

/** Fails if a part of the widget overflows it horizontally. */
export function expectNoOverflow(root: Element): void {
  const { left, right } = boxOf(root);
  const outside = [...root.querySelectorAll('[data-slot]:not([data-slot=status])')].filter((it) => {
    const box = boxOf(it);
    return box.left < left - 0.5 || box.right > right + 0.5;
  });
  expect(outside.map(nameOf), 'parts outside').toEqual([]);
  expect(root.scrollWidth, 'width of the content').toBeLessThanOrEqual(root.clientWidth);
}

function isInside(box: Box, bounds: Box, slack: number): boolean {
  return (
    box.left >= bounds.left - slack &&
    box.right <= bounds.right + slack &&
    box.top >= bounds.top - slack &&
    box.bottom <= bounds.bottom + slack
  );
}

function overlaps(a: Box, b: Box, slack: number): boolean {
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

function nameOf(element: Element): string {
  return element.getAttribute('data-slot') ?? element.getAttribute('class') ?? element.localName;
}
