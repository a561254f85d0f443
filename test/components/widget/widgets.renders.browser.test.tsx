import { aCredits, aPlan } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { aCountedPage } from '../support/countedPage.js';
import { widgets } from '../support/widgets.js';

describe.each(widgets)('<%s />', (_name, _slot, Widget) => {
  it('does not rerender when a refetch returns equal data', async () => {
    const { refetch, getCredits, now } = await aCountedPage(Widget);
    await refetch();
    await refetch();
    expect(getCredits).toHaveBeenCalledTimes(3);
    // A widget reads its clock once per render; its refresh button and as-of line, which may rerender, do not.
    expect(now).not.toHaveBeenCalled();
  });

  it('rerenders when the data differs', async () => {
    const { refetch, getCredits, now } = await aCountedPage(Widget);
    getCredits.mockResolvedValue(aCredits({ plan: aPlan({ name: 'Max' }), balance: 1 }));
    await refetch();
    expect(now.mock.calls.length).toBeGreaterThan(0);
  });
});

const withoutLeaves = widgets.filter(([, slot]) => /plan-badge|inline/.test(slot));

describe.each(withoutLeaves)('<%s />', (_name, _slot, Widget) => {
  it('has no part that rerenders when a refetch returns equal data', async () => {
    const { refetch, onRender } = await aCountedPage(Widget);
    await refetch();
    expect(onRender).not.toHaveBeenCalled();
  });
});
