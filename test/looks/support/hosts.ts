import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import styles from '../../../src/theme/styles.css?raw';
import brutal from './brutal.css?raw';
import type { Host } from './hostFrame.js';
import { tailwindWith } from './tailwind.js';

/** Built as in scripts/package/build.mjs. */
export const layeredStyles = `@layer components.cw {\n${styles}}\n`;
const tailwind = await tailwindWith();
/** `button:not(:disabled) { cursor: pointer }`; a disabled page button is `aria-disabled`. */
const wins = /^page-button #\d+ \{ cursor: default → pointer \}$/;

/** A page without rules of its own. */
export const neutral: Host = { name: 'no rules of its own', sheets: [styles] };

export const lightHosts: readonly Host[] = [
  { name: 'Tailwind 4', sheets: [tailwind, styles] },
  { name: 'Tailwind 4 and styles.layer.css', sheets: [tailwind, layeredStyles] },
  { name: 'Bootstrap 5.3', sheets: [bootstrap, styles], wins },
  { name: 'Bootstrap 5.3, linked last', sheets: [styles, bootstrap], wins },
  { name: 'rules for every element', sheets: [brutal, styles] },
  { name: 'rules for every element, linked last', sheets: [styles, brutal] },
];

export const darkHosts: readonly Host[] = [
  { name: 'Tailwind 4 and .dark', sheets: [tailwind, styles], attributes: { class: 'dark' } },
  {
    name: 'rules for every element and data-theme=dark',
    sheets: [brutal, styles],
    attributes: { 'data-theme': 'dark' },
  },
  {
    name: 'Bootstrap 5.3 and data-bs-theme=dark',
    sheets: [bootstrap, styles],
    attributes: { 'data-bs-theme': 'dark' },
    wins,
  },
  { name: 'color-scheme: dark', sheets: [':root { color-scheme: dark }', styles] },
];

/** A page that leaves the color scheme to the user. */
export const bothSchemes: Host = {
  name: 'color-scheme: light dark',
  sheets: [':root { color-scheme: light dark }', styles],
};
