import { render, screen } from '@testing-library/react';
import { CreditBalance, parseCredits } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { PINNED_NOW, type ScenarioName, scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contrast, over, type Rgb } from '../../support/color.js';
import { emulateMedia } from '../../support/emulateMedia.js';
import { textsOf } from '../support/textBoxes.js';
import { part, textOf, widgets } from '../support/widgets.js';

const STATES: readonly ScenarioName[] = [
  'documented',
  'low',
  'negative',
  'blocked',
  'empty',
  'lotsOnly',
  'noSubscription',
  'permissionOnly',
];

/** The color of the user's palette for a system color keyword. */
function systemColor(name: string): string {
  const probe = document.createElement('i');
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The contrast of a color with any opacity on an opaque one. */
function ratio(top: string, bottom: string): number {
  const numbersOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const rgbOf = ([r = 0, g = 0, b = 0]: number[]): Rgb => [r / 255, g / 255, b / 255];
  const [own, page] = [numbersOf(top), numbersOf(bottom)];
  return contrast(over(rgbOf(own), own[3] ?? 1, rgbOf(page)), rgbOf(page));
}

describe.each(['light', 'dark'] as const)('in forced colors, %s', (scheme) => {
  describe.each(widgets)('<%s />', (_name, slot, Widget) => {
    async function draw(name: ScenarioName): Promise<HTMLElement> {
      await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      const credits = parseCredits(scenarios[name].json);
      const { container } = render(
        <Widget credits={credits} now={() => PINNED_NOW} timeZone="UTC" onRefresh={() => {}} />,
      );
      return container;
    }

    it.each(STATES)('uses only the user’s palette for text: %s', async (name) => {
      const page = await draw(name);
      const inks = ['CanvasText', 'ButtonText', 'LinkText'].map(systemColor);
      const strange = textsOf(page).filter((it) => !inks.includes(getComputedStyle(it).color));
      expect(strange.map(textOf)).toEqual([]);
      expect(getComputedStyle(part(slot)).backgroundColor).toMatch(
        new RegExp(`^rgba?\\(${systemColor('Canvas').slice(4, -1)}(, 0)?\\)$`),
      );
    });
  });

  describe('<CreditBalance />', () => {
    async function draw(name: ScenarioName): Promise<void> {
      await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      const credits = parseCredits(scenarios[name].json);
      const buttons = { onTopUp: () => {}, onRefresh: () => {} };
      render(<CreditBalance credits={credits} now={() => PINNED_NOW} {...buttons} />);
    }

    it('distinguishes fill, track and page', async () => {
      await draw('documented');
      const canvas = systemColor('Canvas');
      const track = getComputedStyle(part('track'));
      expect(track.fill).toBe(canvas);
      expect(ratio(track.stroke, canvas)).toBeGreaterThanOrEqual(3);
      expect(ratio(getComputedStyle(part('fill')).fill, canvas)).toBeGreaterThanOrEqual(3);
    });

    it.each(['low', 'blocked'] as const)('has a border around the notice: %s', async (name) => {
      await draw(name);
      const { borderStyle, borderWidth, borderColor } = getComputedStyle(part('notice'));
      expect([borderStyle, borderWidth]).toEqual(['solid', '1px']);
      expect(ratio(borderColor, systemColor('Canvas'))).toBeGreaterThanOrEqual(3);
    });

    it('has buttons with a border, and a focus ring', async () => {
      await draw('low');
      const canvas = systemColor('Canvas');
      for (const name of ['Refresh', 'Top up']) {
        await userEvent.tab();
        const button = screen.getByRole('button', { name });
        expect(button).toHaveFocus();
        const style = getComputedStyle(button);
        expect([style.outlineStyle, style.outlineWidth]).toEqual(['solid', '2px']);
        expect(ratio(style.outlineColor, canvas)).toBeGreaterThanOrEqual(3);
        expect(ratio(style.borderColor, canvas)).toBeGreaterThanOrEqual(3);
      }
    });
  });
});

describe('every state of a balance', () => {
  it.each(['card', 'inline'] as const)('has its own text, independent of color: %s', (variant) => {
    const words = STATES.map((name) => {
      const credits = parseCredits(scenarios[name].json);
      const { container, unmount } = render(
        <CreditBalance variant={variant} credits={credits} now={() => PINNED_NOW} />,
      );
      const text = textOf(container).replace(/[\d,]+/g, '#');
      unmount();
      return text;
    });
    const expected = {
      low: 'Low balance',
      negative: 'Overdrawn',
      blocked: 'Usage is off',
      empty: 'No credits left',
      lotsOnly: 'estimated',
      permissionOnly: 'Balance not reported',
    };
    for (const [name, word] of Object.entries(expected)) {
      const having = STATES.filter((_, index) => words[index]?.includes(word));
      expect(having, word).toEqual([name]);
    }
  });
});
