import { act, render, screen } from '@testing-library/react';
import { nl } from 'react-credit-widgets/messages/nl';
import 'react-credit-widgets/styles.css';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityTree } from '../../support/accessibilityTree.js';
import {
  aClient,
  announced,
  DOWN,
  LATENCY_MS,
  POLL_MS,
  pass,
  recordAnnouncements,
} from '../support/announcerPage.js';
import { aDashboard } from '../support/page.js';

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('announcements of a page', () => {
  it('use a live region that exists, empty, before the first announcement', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(aDashboard({ client }));
    const regions = screen.getAllByRole('status');
    expect(regions.map((region) => region.textContent)).toEqual(['', '', '', '']);
    const tree = await accessibilityTree();
    expect(tree.filter(({ role }) => role === 'status')).toHaveLength(4);
    await pass(2 * LATENCY_MS);
    expect(announced()).toEqual([DOWN]);
    expect(screen.getAllByRole('status')).toEqual(regions);
  });

  it('are polite', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    const loud = '[role=alert], [role=alertdialog], [aria-live=assertive]';
    expect(document.querySelector(loud)).toBeNull();
  });

  it('are made once for each of two failing teams', async () => {
    const [ours, theirs] = [aClient(), aClient()];
    ours.fail('network');
    theirs.fail('forbidden');
    render(
      <>
        {aDashboard({ client: ours.client })}
        {aDashboard({ client: theirs.client, team: 'globex' })}
      </>,
    );
    await pass(2 * LATENCY_MS);
    expect(announced()).toEqual([DOWN, 'No access · Ask your admin to check the billing set-up.']);
  });

  it('do not mention the team without a failure', async () => {
    const [ours, theirs] = [aClient(), aClient()];
    render(
      <>
        {aDashboard({ client: ours.client })}
        {aDashboard({ client: theirs.client, team: 'globex' })}
      </>,
    );
    await pass(2 * LATENCY_MS);
    const texts = recordAnnouncements();
    theirs.fail('network');
    await pass(POLL_MS);
    expect(texts()).toEqual([DOWN]);
  });
});

describe('announcements in the language of the page', () => {
  it('announce a failure in Dutch', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(aDashboard({ client, messages: nl }));
    await pass(2 * LATENCY_MS);
    expect(announced()).toEqual([
      'Facturatie is niet bereikbaar · We blijven het op de achtergrond proberen.',
    ]);
  });

  it('confirm a refresh by the user in Dutch', async () => {
    const { client } = aClient();
    render(aDashboard({ client, messages: nl }));
    await pass(10_000);
    const button = screen.getAllByRole('button', { name: 'Vernieuwen' })[0];
    await act(async () => button?.click());
    await pass(10_000);
    expect(announced()).toEqual(['Credits bijgewerkt']);
  });
});
