import { describe, expect, it, onTestFinished } from 'vitest';
import { axeInEveryLook } from './axeInEveryLook.js';

/** Adds HTML to the page, as a story would. */
function put(html: string, css = ''): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = `<style>${css}</style>${html}`;
  document.body.append(root);
  onTestFinished(() => root.remove());
  return root;
}

const SURFACE = 'background: light-dark(#ffffff, #14171c); color: light-dark(#15181e, #f1f3f6);';
const CONTRAST = 'color-contrast: Elements must meet minimum color contrast ratio thresholds';

describe('axeInEveryLook', () => {
  it('runs axe six times and finds nothing in accessible markup', async () => {
    const root = put(`<p style="${SURFACE}">12,500 credits left</p>`);
    expect(await axeInEveryLook(root)).toEqual({ runs: 6, findings: [] });
  });

  it('finds text with too little contrast only in dark RTL', async () => {
    const root = put(
      `<p class="faint" style="${SURFACE}">12,500 credits left</p>`,
      '.faint:dir(rtl) { color: light-dark(#15181e, #444) !important; }',
    );
    const { findings } = await axeInEveryLook(root);
    expect(findings).toEqual([`dark, rtl: ${CONTRAST} (p)`]);
  });

  it('finds text with too little contrast only in high contrast', async () => {
    const root = put(
      '<p class="faint">12,500 credits left</p>',
      `.faint { ${SURFACE} }
       @container style(--cw-border: light-dark(#000000, #ffffff)) { .faint { color: #aaa; } }`,
    );
    const { findings } = await axeInEveryLook(root);
    expect(findings).toEqual([
      `high contrast, ltr: ${CONTRAST} (p)`,
      `high contrast, rtl: ${CONTRAST} (p)`,
    ]);
  });

  it('checks the rules of WCAG 2.2: finds adjacent 10 px targets', async () => {
    const target = '<button style="width: 10px; height: 10px; padding: 0" aria-label="x"></button>';
    const { findings } = await axeInEveryLook(put(target + target));
    expect(findings.filter((finding) => finding.includes('target-size'))).toHaveLength(12);
  });

  it('restores the page', async () => {
    const page = document.documentElement;
    page.dir = 'rtl';
    page.style.colorScheme = 'dark';
    onTestFinished(() => {
      page.removeAttribute('dir');
      page.removeAttribute('style');
    });
    await axeInEveryLook(put('<p>12,500</p>'));
    expect([page.dir, page.style.colorScheme]).toEqual(['rtl', 'dark']);
    expect(getComputedStyle(page).getPropertyValue('--cw-border')).toBe('');
  });
});
