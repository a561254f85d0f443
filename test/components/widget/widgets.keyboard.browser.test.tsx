import { screen, waitFor } from '@testing-library/react';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focusedName, missingFocusRings, tabTo } from '../../support/focus.js';
import { boxOf } from '../support/geometry.js';
import { drawPage, retryButtons } from '../support/keyboardPage.js';
import { part } from '../support/widgets.js';

/** Whether `next` follows `previous` in reading order: further down, or later in the same line. */
function isFurther(previous: Element, next: Element, dir: string): boolean {
  const [a, b] = [boxOf(previous), boxOf(next)];
  const isSameLine = a.top < b.bottom && b.top < a.bottom;
  if (!isSameLine) return b.top > a.top;
  return dir === 'rtl' ? b.right < a.right : b.left > a.left;
}

async function openTable(): Promise<void> {
  const [button] = screen.getAllByRole('button', { name: 'View as table' });
  button?.focus();
  await userEvent.keyboard('{Enter}');
  screen.getByRole('button', { name: 'Before' }).focus();
}

describe.each(['ltr', 'rtl'] as const)('a dashboard by keyboard, %s', (dir) => {
  it('has tab stops in reading order, forward and backward', async () => {
    const { before, after } = await drawPage({ dir });
    await openTable();
    const stops = await tabTo(after);
    expect(stops.length).toBeGreaterThan(20);
    const jumps = stops.slice(1).filter((stop, index) => {
      const previous = stops[index];
      return !previous || !isFurther(previous, stop, dir);
    });
    expect(jumps.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(await tabTo(before, true)).toEqual(stops.reverse());
  });

  it('has no hidden tab stops', async () => {
    const { after } = await drawPage({ dir });
    await openTable();
    const hidden = (await tabTo(after)).filter(
      (stop) =>
        stop.closest('[aria-hidden=true], [inert], [hidden]') ||
        !stop.checkVisibility({ visibilityProperty: true }),
    );
    expect(hidden).toEqual([]);
  });
});

describe('a dashboard by keyboard', () => {
  it('shows a focus ring at every stop: default and presets, light and dark', async () => {
    const { after } = await drawPage();
    await openTable();
    expect(missingFocusRings(await tabTo(after))).toEqual([]);
  });

  it('has a role and a name at every stop', async () => {
    const { after } = await drawPage();
    const names: string[] = [];
    for (const stop of await tabTo(after)) {
      (stop as HTMLElement).focus();
      names.push(await focusedName());
    }
    expect(names).toMatchInlineSnapshot(`
      [
        "button: Refresh",
        "button: Top up",
        "button: Refresh",
        "button: Top-up 100 of 5,000 left Expires Dec 12, 2024",
        "button: Top-up 101 of 5,000 left Expires Dec 22, 2024",
        "button: Show all 10",
        "button: View as table",
        "button: Refresh",
        "slider: Credits left over time, if no credits are used",
        "button: View as table",
      ]
    `);
  });

  it('retries on Enter, and continues from the widget whose credits arrived', async () => {
    const { after, client } = await drawPage({ failures: 1 });
    expect(await tabTo(after)).toEqual(expect.arrayContaining(retryButtons()));
    const [, ofBalance] = retryButtons();
    ofBalance?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(part('credit-balance')).toHaveFocus());
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    expect(missingFocusRings([part('credit-balance')])).toEqual([]);
    await userEvent.tab();
    expect(await focusedName()).toBe('button: Refresh');
    expect(part('credit-balance')).toContainElement(document.activeElement as HTMLElement);
  });

  it('refreshes, tops up and selects a lot on Enter and Space, and keeps the focus', async () => {
    const { client, onTopUp, onLotSelect } = await drawPage();
    const press = async (slot: string, key: string) => {
      const button = document.querySelector<HTMLElement>(`[data-slot=${slot}]`);
      button?.focus();
      await userEvent.keyboard(key);
      expect(button).toHaveFocus();
    };
    await press('refresh', '{Enter}');
    await waitFor(() => expect(client.getCredits).toHaveBeenCalledTimes(2));
    await press('top-up', '{Enter}');
    await press('top-up', ' ');
    expect(onTopUp).toHaveBeenCalledTimes(2);
    await press('lot-button', '{Enter}');
    await press('lot-button', ' ');
    expect(onLotSelect.mock.calls.map(([{ remaining }]) => remaining)).toEqual([100, 100]);
  });

  it('expands and collapses the lots without moving the focus', async () => {
    await drawPage();
    const button = screen.getByRole('button', { name: 'Show all 10' });
    const [, list] = screen.getAllByRole('figure');
    const lines = () => list?.previousElementSibling?.querySelectorAll('li').length;
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(lines()).toBe(10);
    expect(await focusedName()).toBe('button: Show fewer');
    await userEvent.keyboard(' ');
    expect(lines()).toBe(3);
    expect(await focusedName()).toBe('button: Show all 10');
  });
});
