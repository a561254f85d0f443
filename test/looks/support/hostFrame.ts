import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

/** A page that the widgets are embedded in. */
export interface Host {
  name: string;
  /** Its stylesheets and ours, in link order. */
  sheets: readonly string[];
  /** Attributes of its root element. */
  attributes?: Readonly<Record<string, string>>;
  /** Differences that its more specific selectors may cause, in the format of `differences`. */
  wins?: RegExp;
}

/** An open page; it closes when the test ends. */
export interface HostFrame {
  document: Document;
  frame: HTMLIFrameElement;
  draw: (content: ReactNode) => void;
  close: () => void;
}

/** As large as a test page, and without pointer events, because the pointer may be anywhere. */
const SIZE =
  'position: fixed; inset: 0; width: 1280px; height: 720px; border: 0; pointer-events: none';

/** Opens a host's page in an iframe, so that its rules and those of the test page do not mix. */
export async function openHost({
  sheets,
  attributes = {},
}: Omit<Host, 'name'>): Promise<HostFrame> {
  const frame = document.createElement('iframe');
  frame.style.cssText = SIZE;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = '<!doctype html><html lang="en"><head></head><body></body></html>';
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  for (const [name, value] of Object.entries(attributes)) {
    page.documentElement.setAttribute(name, value);
  }
  for (const text of sheets) {
    const style = page.createElement('style');
    style.textContent = text;
    page.head.append(style);
  }
  // An element that no host has rules for.
  const stage = page.body.appendChild(page.createElement('x-stage'));
  const root = createRoot(stage);
  let isOpen = true;
  const close = () => {
    if (isOpen) act(() => root.unmount());
    isOpen = false;
    frame.remove();
  };
  onTestFinished(close);
  return { document: page, frame, draw: (content) => act(() => root.render(content)), close };
}
