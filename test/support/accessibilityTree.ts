import { cdp } from 'vitest/browser';

/** A node of the tree that assistive technology gets. */
export interface AccessibleNode {
  role: string;
  name: string;
}

/** The same with what is in it and around it. */
export type FullNode = Awaited<ReturnType<typeof fullTree>>[number];

/** All nodes of the page of this test, as Chromium has them: the root first, those that nobody hears too. */
export async function fullTree() {
  const session = cdp();
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = frameTree.childFrames?.find(({ frame: { url } }) => url === location.href);
  if (!frame) throw new Error('the page of this test is not among the frames');
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.frame.id });
  return nodes;
}

/**
 * What the browser tells assistive technology about the page of this test, in reading order. Unlike Testing Library it
 * knows the stylesheet, which can take roles away.
 */
export async function accessibilityTree(): Promise<AccessibleNode[]> {
  const nodes = await fullTree();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}
