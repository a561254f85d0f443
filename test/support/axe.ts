import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with one line per finding if axe finds a violation inside the element. */
export async function expectNoAxeViolations(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    // Rules about a whole page; a widget is a part of one.
    rules: { region: { enabled: false } },
  });
  expect(
    violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} (${node.target})`),
    ),
  ).toEqual([]);
}
