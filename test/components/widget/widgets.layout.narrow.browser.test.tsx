import 'react-credit-widgets/styles.css';
import { describe, it } from 'vitest';
import { cards, expectSteadyHeight, situations } from '../support/steadyHeight.js';

describe.each(cards)('<%s />', (...card) => {
  it.each(situations)('is as tall as its skeleton at 240 px with %s', async (_name, credits) => {
    await expectSteadyHeight(card, 240, credits);
  });
});
