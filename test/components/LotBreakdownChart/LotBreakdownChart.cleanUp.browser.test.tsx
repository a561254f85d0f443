import { render } from '@testing-library/react';
import { LotBreakdownChart } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawChart, plotted } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { VIEWS } from '../support/viewPage.js';

describe('<LotBreakdownChart />', () => {
  it('removes its listeners and observers on unmount', async () => {
    const resize = vi.spyOn(ResizeObserver.prototype, 'disconnect');
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const keys = (spy: typeof added | typeof removed) =>
      spy.mock.calls.filter(([type]) => type === 'keydown').length;
    const { unmount } = drawChart(sixLots, { view: 'runway' });
    await plotted('runway-area');
    await userEvent.tab();
    expect(keys(added)).toBeGreaterThan(0);
    unmount();
    expect(keys(removed)).toBe(keys(added));
    expect(resize).toHaveBeenCalled();
  });

  it.each(VIEWS)(
    'renders view %s without IntersectionObserver and ResizeObserver, as in jsdom',
    (view) => {
      vi.stubGlobal('IntersectionObserver', undefined);
      vi.stubGlobal('ResizeObserver', undefined);
      onTestFinished(() => {
        vi.unstubAllGlobals();
      });
      const { container } = render(
        <LotBreakdownChart credits={aCredits()} view={view} now={() => PINNED_NOW} />,
      );
      expect(container.querySelector('[data-state=ready]')).not.toBeNull();
      expect(container).toHaveTextContent('Subscription');
    },
  );
});
