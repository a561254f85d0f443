import { render } from '@testing-library/react';
import { parseCredits } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { PINNED_NOW, type ScenarioName, scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { painted } from '../support/geometry.js';
import { cards, expectSteadyHeight, situations } from '../support/steadyHeight.js';
import { part, widgets } from '../support/widgets.js';

describe.each(cards)('<%s />', (...card) => {
  it.each(situations)('is as tall as its skeleton at 600 px with %s', async (_name, credits) => {
    await expectSteadyHeight(card, 600, credits);
  });
});

const wide: ScenarioName[] = ['longNames', 'huge', 'negative', 'blocked', 'everyKind'];

describe.each(widgets)('<%s />', (_name, slot, Widget) => {
  describe.each([1_200, 600, 240])('in a column of %i px', (width) => {
    it.each(wide)('nothing overflows: %s', async (name) => {
      const credits = parseCredits(scenarios[name].json);
      render(
        <div style={{ width }}>
          <Widget credits={credits} now={() => PINNED_NOW} timeZone="UTC" onRefresh={() => {}} />
        </div>,
      );
      await painted();
      const root = part(slot).getBoundingClientRect();
      expect(root.width).toBeLessThanOrEqual(width);
      for (const element of part(slot).querySelectorAll('[data-slot]:not([data-slot=status])')) {
        const { left, right } = element.getBoundingClientRect();
        expect(left, element.outerHTML).toBeGreaterThanOrEqual(root.left - 0.5);
        expect(right, element.outerHTML).toBeLessThanOrEqual(root.right + 0.5);
      }
    });
  });
});
