import { cdp } from 'vitest/browser';

/** A node of the accessibility tree. */
export interface AccessibleNode {
  role: string;
  name: string;
}

/** A node as Chromium reports it, with its properties, children and parent. */
export type FullNode = Awaited<ReturnType<typeof fullTree>>[number];

/** All accessibility nodes of this test's page, as Chromium reports them: the root first, ignored nodes included. */
export async function fullTree() {
  const session = cdp();
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = frameTree.childFrames?.find(({ frame: { url } }) => url === location.href);
  if (!frame) throw new Error('the page of this test is not among the frames');
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.frame.id });
  return nodes;
}

/**
 * What Chromium exposes of this test's page to assistive technology, in reading order. Unlike Testing Library it takes
 * the stylesheet into account, which can remove roles.
 */
export async function accessibilityTree(): Promise<AccessibleNode[]> {
  const nodes = await fullTree();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}
