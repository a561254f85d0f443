import { render } from '@testing-library/react';
import { CreditBalance } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { smallTargets, targetsIn } from './targets.js';

function draw(): HTMLElement {
  const { container } = render(
    <CreditBalance credits={aCredits()} now={() => PINNED_NOW} onTopUp={() => {}} />,
  );
  return container;
}

function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

describe('smallTargets', () => {
  it('finds none in a widget', () => {
    const page = draw();
    expect(targetsIn(page)).toHaveLength(1);
    expect(smallTargets(page)).toEqual([]);
  });

  it('finds a button that is too low at every width, theme and text size', () => {
    addStyle('.cw-top-up { min-block-size: 0; block-size: 20px }');
    expect(smallTargets(draw())).toHaveLength(6);
  });

  it('finds targets that are too small in the densest theme only', () => {
    addStyle('.cw-top-up { min-block-size: 0; block-size: calc(var(--cw-spacing, 8px) * 4) }');
    const [narrow, wide] = smallTargets(draw());
    expect(narrow).toMatch(/^240 px, ink: top-up is [\d.]+ × 12\.0$/);
    expect(wide).toMatch(/^600 px, ink: top-up is [\d.]+ × 12\.0$/);
  });

  it('restores the page', () => {
    const page = draw();
    const before = [page.outerHTML, document.adoptedStyleSheets.length];
    smallTargets(page);
    expect([page.outerHTML.replace(' style=""', ''), document.adoptedStyleSheets.length]).toEqual(
      before,
    );
  });
});
