import { forwardRef } from 'react';
import { LotBreakdownChart } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { aCountedPage } from '../support/countedPage.js';
import { plotted } from '../support/plotPage.js';
import { VIEWS } from '../support/viewPage.js';
import { part, type SharedProps, textOf } from '../support/widgets.js';

describe.each(VIEWS)('<LotBreakdownChart />: view %s', (view) => {
  const Chart = forwardRef<HTMLElement, SharedProps>((props, ref) => (
    <LotBreakdownChart {...props} view={view} ref={ref} />
  ));

  it('does not rerender when a refetch returns equal data', async () => {
    const { refetch, getCredits, now } = await aCountedPage(Chart);
    if (view === 'lots') await plotted();
    if (view === 'runway') await plotted('runway-area');
    await refetch();
    await refetch();
    expect(getCredits).toHaveBeenCalledTimes(3);
    expect(now).not.toHaveBeenCalled();
  });

  it('rerenders when the data differs', async () => {
    const { refetch, getCredits, now } = await aCountedPage(Chart);
    getCredits.mockResolvedValue(aCredits({ lots: aCredits().lots.slice(0, 1) }));
    await refetch();
    expect(now).toHaveBeenCalled();
    expect(textOf(part('summary'))).toBe('8,500 left in 1 lot.');
  });
});
