import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Credits, CreditsError, CreditsProvider } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { part, textOf, widgets } from '../support/widgets.js';

/** Two requests start at least this far apart, milliseconds. */
const GAP_MS = 500;
const wrongKey = new CreditsError('invalid_key', { status: 402 });
const broken = new CreditsError('server', { status: 500 });

/** A client that responds when the test says so. */
function aSlowClient() {
  const waiting: PromiseWithResolvers<Credits>[] = [];
  const getCredits = vi.fn(() => {
    const answer = Promise.withResolvers<Credits>();
    waiting.push(answer);
    return answer.promise;
  });
  const settle = (how: (answer: PromiseWithResolvers<Credits>) => void) =>
    act(async () => {
      const answer = waiting.shift();
      if (!answer) throw new Error('no pending request');
      how(answer);
    });
  return {
    getCredits,
    fail: (error: CreditsError) => settle(({ reject }) => reject(error)),
    succeed: () => settle(({ resolve }) => resolve(aCredits())),
  };
}

function draw(client: ReturnType<typeof aSlowClient>, children: React.ReactNode) {
  render(
    <CreditsProvider
      team="acme"
      shareTabs={false}
      client={client}
      retry={false}
      now={() => PINNED_NOW}
    >
      {children}
    </CreditsProvider>,
  );
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const tryAgain = () => screen.getByRole('button', { name: 'Try again' });

function expectSteady(slot: string, message: string, button: HTMLElement): void {
  expect(textOf(part(slot))).toContain(message);
  expect(textOf(part(slot))).not.toContain('Loading');
  expect(tryAgain()).toBe(button);
  expect(button).toHaveFocus();
}

afterEach(() => {
  vi.useRealTimers();
});

describe.each(widgets)('<%s />: Try again by keyboard', (_name, slot, Widget) => {
  // Only the clocks: presses of keys take timers.
  beforeEach(() => {
    vi.useFakeTimers({ now: PINNED_NOW, toFake: ['Date', 'performance'] });
  });

  it.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('%s keeps message, button and focus during a failing retry', async (_key, stroke) => {
    const client = aSlowClient();
    draw(client, <Widget />);
    await client.fail(wrongKey);
    vi.advanceTimersByTime(GAP_MS);
    const button = await screen.findByRole('button', { name: 'Try again' });
    button.focus();
    await userEvent.keyboard(stroke);
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    expectSteady(slot, 'Key rejected', button);
    expect(button).toHaveAttribute('data-busy');

    await client.fail(broken);
    await waitFor(() => expectSteady(slot, "Billing isn't answering", button));
    expect(button).not.toHaveAttribute('aria-disabled');

    vi.advanceTimersByTime(5_000);
    await userEvent.keyboard(stroke);
    expect(client.getCredits).toHaveBeenCalledTimes(3);
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    expectSteady(slot, "Billing isn't answering", button);
  });

  it('moves the focus to the widget when the credits arrive', async () => {
    const client = aSlowClient();
    draw(client, <Widget />);
    await client.fail(broken);
    vi.advanceTimersByTime(GAP_MS);
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    await userEvent.keyboard('{Enter}');
    await client.succeed();
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'));
    expect(part(slot)).toContainElement(document.activeElement as HTMLElement);
  });

  it('does not move the focus if the user has moved on meanwhile', async () => {
    const client = aSlowClient();
    draw(
      client,
      <>
        <Widget />
        <button type="button">elsewhere</button>
      </>,
    );
    await client.fail(broken);
    vi.advanceTimersByTime(GAP_MS);
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    await userEvent.keyboard('{Enter}');
    screen.getByRole('button', { name: 'elsewhere' }).focus();
    await client.succeed();
    await waitFor(() => expect(part(slot)).toHaveAttribute('data-state', 'ready'));
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
  });
});

describe.each(widgets)('<%s />: a background retry', (_name, slot, Widget) => {
  it('keeps the message, the state and the focused button meanwhile', async () => {
    vi.useFakeTimers({ now: PINNED_NOW });
    const client = aSlowClient();
    draw(client, <Widget />);
    await client.fail(broken);
    await pass(0);
    const button = tryAgain();
    button.focus();
    await pass(144_000);
    expect(client.getCredits).toHaveBeenCalledTimes(2);
    expectSteady(slot, "Billing isn't answering", button);
    expect(part(slot)).toHaveAttribute('data-state', 'error');
    expect(part(slot)).not.toHaveAttribute('aria-busy');
  });
});
