import { render } from '@testing-library/react';
import { CreditBalance } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { part, textOf } from '../support/widgets.js';

describe('<CreditBalance />', () => {
  it('FAULTS 56: a compact negative balance is rounded away from zero, so it is not overstated', () => {
    const credits = aCredits({ balance: -Number.MAX_SAFE_INTEGER, lots: [] });
    render(<CreditBalance credits={credits} now={() => PINNED_NOW} />);
    const [, trillions] = /^Overdrawn by ([\d.]+)T$/.exec(textOf(part('headline'))) ?? [];
    expect(Number(trillions)).toBeGreaterThan(9_007.19);
  });
});
