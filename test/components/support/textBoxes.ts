import { expect } from 'vitest';
import { type Box, boxOf } from './geometry.js';

/** A line of text on the screen, and the element that it stands in. */
interface TextBox extends Box {
  text: string;
  element: Element;
}

/** The elements whose own text can be seen. */
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
    if (element.closest('title, desc') || !node.nodeValue?.trim() || isForEars(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom, width } of range.getClientRects()) {
      if (width > 0) boxes.push({ left, top, right, bottom, text: node.nodeValue, element });
    }
  }
  return boxes;
}

/** Text that nobody is meant to see. */
function isForEars(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
  }
  return false;
}

/** Fails if a text leaves the element, or is cut by anything that it stands in. */
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

/** Fails if two lines of text lie on each other. */
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

/** Fails if a part of the widget is wider than it, or stands outside. */
export function expectNothingSticksOut(root: Element): void {
  const { left, right } = boxOf(root);
  const outside = [...root.querySelectorAll('[data-slot]:not([data-slot=status])')].filter((it) => {
    const box = boxOf(it);
    return box.left < left - 0.5 || box.right > right + 0.5;
  });
  expect(outside.map(nameOf), 'parts outside').toEqual([]);
  expect(root.scrollWidth, 'width of the content').toBeLessThanOrEqual(root.clientWidth);
}

function isInside(box: Box, room: Box, slack: number): boolean {
  return (
    box.left >= room.left - slack &&
    box.right <= room.right + slack &&
    box.top >= room.top - slack &&
    box.bottom <= room.bottom + slack
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
