import axe from 'axe-core';
import { expect } from 'vitest';

const OPTIONS: axe.RunOptions = {
  // WCAG 2.2, levels A and AA, and axe's best practices.
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  // Rules about a whole page; a widget is a part of one.
  rules: { region: { enabled: false } },
  resultTypes: ['violations'],
  // Audio, video and linked stylesheets; the widgets have none.
  preload: false,
};

/** The violations that axe finds inside an element, one line each. */
export async function axeFindings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, OPTIONS);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target})`),
  );
}

/** Fails with one line per finding if axe finds a violation inside the element. */
export async function expectNoAxeViolations(element: Element): Promise<void> {
  expect(await axeFindings(element)).toEqual([]);
}
