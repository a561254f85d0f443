import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import { createElement, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from '../../../src/theme/styles.css?raw';
import brutal from './brutal.css?raw';
import type { Host } from './hostFrame.js';
import { tailwindWith } from './tailwind.js';

/** A container that a host may put a widget in. */
interface Container extends Host {
  inside: (widget: ReactNode) => ReactNode;
}

const tailwind = await tailwindWith('flex', 'grid', 'grid-cols-2', 'gap-4');

export const containers: readonly Container[] = [
  {
    name: 'a row of flex items',
    sheets: [tailwind, styles],
    inside: (widget) => (
      <div className="flex gap-4">
        {widget}
        <p>Credits of this month</p>
      </div>
    ),
  },
  {
    name: 'a cell of a grid',
    sheets: [tailwind, styles],
    inside: (widget) => (
      <div className="grid grid-cols-2 gap-4">
        {widget}
        <p>Credits of this month</p>
      </div>
    ),
  },
  {
    name: 'a cell of a table',
    sheets: [bootstrap, 'table { white-space: nowrap }', styles],
    inside: (widget) => (
      <table className="table">
        <tbody>
          <tr>
            <th style={{ width: 200 }}>Credits</th>
            <td>{widget}</td>
          </tr>
        </tbody>
      </table>
    ),
  },
  {
    name: 'a modal dialog',
    sheets: [brutal, styles],
    inside: (widget) => <Modal>{widget}</Modal>,
  },
  {
    name: 'a shadow root with the stylesheet in it',
    sheets: [brutal],
    inside: (widget) => <Shadow>{widget}</Shadow>,
  },
];

function Modal({ children }: { children: ReactNode }): ReactNode {
  const open = (dialog: HTMLDialogElement | null) => dialog?.open === false && dialog.showModal();
  return (
    // At whole pixels, because the center of the page may be between two, and without scrolling.
    <dialog ref={(dialog) => void open(dialog)} style={{ margin: 16, maxHeight: 'none' }}>
      {children}
    </dialog>
  );
}

function Shadow({ children }: { children: ReactNode }): ReactNode {
  const [shadow, setShadow] = useState<ShadowRoot | null>(null);
  const attach = (element: HTMLElement | null) => {
    if (!element || element.shadowRoot) return;
    const root = element.attachShadow({ mode: 'open' });
    const style = root.appendChild(element.ownerDocument.createElement('style'));
    style.textContent = styles;
    setShadow(root);
  };
  const style = { display: 'block', margin: 0, padding: 0 };
  return createElement(
    'x-shadow',
    { ref: attach, style },
    shadow && createPortal(children, shadow),
  );
}
