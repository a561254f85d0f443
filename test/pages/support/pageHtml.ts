import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RenderedPage } from '../app/server.js';
import type { PageSettings } from '../app/settings.js';

/** The stylesheet of the package. */
export const styles: string = await readFile(
  fileURLToPath(new URL('../../../src/theme/styles.css', import.meta.url)),
  'utf8',
);

interface PageHtmlOptions {
  settings: PageSettings;
  /** What a server rendered; without it, the page is rendered in the browser only. */
  rendered?: RenderedPage;
  /** Paths of stylesheets. */
  stylesheets?: readonly string[];
  /** Path of the script. @default '/client.js' */
  script?: string;
}

/** A page of `/client.js`, or of another script, as HTML. */
export function pageHtml({
  settings,
  rendered,
  stylesheets = [],
  script = '/client.js',
}: PageHtmlOptions): string {
  const { html = '', state } = rendered ?? {};
  const json = JSON.stringify({ ...settings, state }).replaceAll('<', '\\u003c');
  return [
    '<!doctype html>',
    `<html lang="${settings.locale ?? 'en'}"><meta charset="utf-8"><title>Billing</title>`,
    ...stylesheets.map((path) => `<link rel="stylesheet" href="${path}">`),
    `<script type="application/json" id="settings">${json}</script>`,
    `<script type="module" src="${script}"></script>`,
    `<div id="root">${html}</div>`,
  ].join('\n');
}
