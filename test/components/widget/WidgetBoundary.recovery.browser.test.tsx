import { render, screen } from '@testing-library/react';
import type { Credits } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../../support/consoleGuard.js';
import { expectOnReact18 } from '../../support/expectOnReact18.js';
import { part, textOf, widgets } from '../support/widgets.js';

/** Credits from an untyped host, which no widget can render. */
function brokenCredits(): Credits {
  return { balance: 'many', lots: 1, plan: { name: {} } } as unknown as Credits;
}

const RENDER_ERROR = /TypeError|not valid as a React child/;

const message = () => screen.queryByText('This part couldn’t be shown');

describe.each(widgets)(
  '<%s />: a widget that failed to render broken credits',
  (_n, slot, Widget) => {
    const page = (credits: Credits, id = 'one') => (
      <Widget credits={credits} id={id} now={() => PINNED_NOW} />
    );

    it('renders the next credits', () => {
      expectConsole('error', RENDER_ERROR);
      expectOnReact18('The above error occurred in the <');
      const { rerender } = render(page(brokenCredits()));
      expect(message()).toBeVisible();
      rerender(page(aCredits()));
      expect(message()).toBeNull();
      expect(part(slot)).toHaveAttribute('data-state', 'ready');
      expect(textOf(part(slot))).toMatch(/12,500|10,000/);
    });

    it('shows the message again if the next credits are broken too', () => {
      expectConsole('error', RENDER_ERROR);
      expectOnReact18('The above error occurred in the <');
      const { rerender } = render(page(brokenCredits()));
      rerender(page(brokenCredits()));
      expect(message()).toBeVisible();
      rerender(page(aCredits()));
      expect(part(slot)).toHaveAttribute('data-state', 'ready');
    });

    it('keeps its message while only other props change', () => {
      expectConsole('error', RENDER_ERROR);
      expectOnReact18('The above error occurred in the <');
      const broken = brokenCredits();
      const { rerender } = render(page(broken));
      rerender(page(broken, 'two'));
      expect(message()).toBeVisible();
    });
  },
);
