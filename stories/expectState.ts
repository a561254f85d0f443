import { expect, waitFor } from 'storybook/test';

/** Waits until a widget, given by its `data-slot`, has a `data-state`. Works in every language of the toolbar. */
export async function expectState(
  canvas: HTMLElement,
  widget: 'credit-balance' | 'credit-balance-inline' | 'plan-badge' | 'lot-breakdown',
  state: string,
): Promise<void> {
  const root = () => canvas.querySelector(`[data-slot=${widget}]`);
  await waitFor(() => expect(root()).toHaveAttribute('data-state', state), { timeout: 5_000 });
}
