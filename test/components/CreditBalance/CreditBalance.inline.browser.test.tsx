import { render, screen } from '@testing-library/react';
import { CreditBalance, type Credits } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { part, textOf } from '../support/widgets.js';

function draw(credits: Partial<Credits>) {
  render(
    <CreditBalance
      variant="inline"
      credits={aCredits(credits)}
      now={() => PINNED_NOW}
      lowBalance={50}
    />,
  );
  return part('credit-balance-inline');
}

describe('<CreditBalance variant="inline" />', () => {
  it.each([
    [{}, 'ready', '12,500 credits left'],
    [{ balance: null }, 'ready', '12,500 credits left estimated'],
    [{ balance: 49 }, 'low', '49 credits left Low balance'],
    [{ balance: 0, lots: [] }, 'empty', '0 credits left No credits left'],
    [{ balance: -120 }, 'negative', 'Overdrawn by 120'],
    [{ usageAllowed: false }, 'blocked', '12,500 credits left Usage is off'],
    [{ balance: null, lots: [] }, 'unknown', 'Balance not reported'],
  ])('%j is %s', (credits, state, text) => {
    const root = draw(credits);
    expect(root).toHaveAttribute('data-state', state);
    const pieces = [...root.children].map(textOf).join(' ');
    expect(pieces).toBe(text);
  });

  it('is a phrase: no heading, meter, button or block', () => {
    const root = draw({});
    for (const role of ['heading', 'meter', 'button', 'group']) {
      expect(screen.queryByRole(role)).toBeNull();
    }
    expect(root.querySelector('div, p, h3, ul')).toBeNull();
    expect(root.tagName).toBe('SPAN');
  });
});
