import { render, screen } from '@testing-library/react';
import type { Credits } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../../support/consoleGuard.js';
import { expectOnReact18 } from '../../support/expectOnReact18.js';
import { part, textOf, widgets } from '../support/widgets.js';

/** Credits of a host without types, which no widget can draw. */
function brokenCredits(): Credits {
  return { balance: 'many', lots: 1, plan: { name: {} } } as unknown as Credits;
}

const COMPLAINT = /TypeError|not valid as a React child/;

const message = () => screen.queryByText('This part couldn’t be shown');

describe.each(widgets)(
  '<%s />: a widget that failed to draw broken credits',
  (_n, slot, Widget) => {
    const page = (credits: Credits, id = 'one') => (
      <Widget credits={credits} id={id} now={() => PINNED_NOW} />
    );

    it('draws the next ones', () => {
      expectConsole('error', COMPLAINT);
      expectOnReact18('The above error occurred in the <');
      const { rerender } = render(page(brokenCredits()));
      expect(message()).toBeVisible();
      rerender(page(aCredits()));
      expect(message()).toBeNull();
      expect(part(slot)).toHaveAttribute('data-state', 'ready');
      expect(textOf(part(slot))).toMatch(/12,500|10,000/);
    });

    it('says so again when the next ones are broken too', () => {
      expectConsole('error', COMPLAINT);
      expectOnReact18('The above error occurred in the <');
      const { rerender } = render(page(brokenCredits()));
      rerender(page(brokenCredits()));
      expect(message()).toBeVisible();
      rerender(page(aCredits()));
      expect(part(slot)).toHaveAttribute('data-state', 'ready');
    });

    it('keeps its message while only other props change', () => {
      expectConsole('error', COMPLAINT);
      expectOnReact18('The above error occurred in the <');
      const broken = brokenCredits();
      const { rerender } = render(page(broken));
      rerender(page(broken, 'two'));
      expect(message()).toBeVisible();
    });
  },
);
