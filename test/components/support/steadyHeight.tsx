import { render, waitFor } from '@testing-library/react';
import { type Credits, CreditsProvider, parseCredits } from 'react-credit-widgets';
import { aCredits, PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import { expect } from 'vitest';
import { painted, recordLayoutShifts } from './geometry.js';
import { sixLots } from './sixLots.js';
import { part, widgets } from './widgets.js';

/** The widgets that are cards; the others are inline. */
export const cards = widgets.filter(([, slot]) => /^(credit-balance|lot-breakdown)$/.test(slot));

export const situations: [name: string, credits: Credits][] = [
  ['two lots', aCredits()],
  ['six lots', sixLots],
  ['forty lots', parseCredits(scenarios.fortyLots.json)],
];

/** Fails if a widget in a column is not as tall as its skeleton once it has credits, or if the layout shifts. */
export async function expectSteadyHeight(
  [, slot, Widget]: (typeof widgets)[number],
  width: number,
  credits: Credits,
): Promise<void> {
  let answer = (_credits: Credits) => {};
  const getCredits = () =>
    new Promise<Credits>((resolve) => {
      answer = resolve;
    });
  render(
    <div style={{ width }}>
      <CreditsProvider
        team="acme"
        shareTabs={false}
        client={{ getCredits }}
        now={() => PINNED_NOW}
        timeZone="UTC"
      >
        <Widget />
        <p>below</p>
      </CreditsProvider>
    </div>,
  );
  await painted();
  const before = part(slot).getBoundingClientRect().height;
  const shifts = recordLayoutShifts();
  answer(credits);
  await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'));
  await painted();
  const after = part(slot).getBoundingClientRect().height;
  expect(Math.abs(after - before), 'pixels by which it grew or shrank').toBeLessThan(0.5);
  expect(shifts(), 'layout shift').toBeLessThan(0.001);
}
