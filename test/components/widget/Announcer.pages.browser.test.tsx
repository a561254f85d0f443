import { act, render, screen } from '@testing-library/react';
import { nl } from 'react-credit-widgets/messages/nl';
import 'react-credit-widgets/styles.css';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityTree } from '../../support/accessibilityTree.js';
import {
  aClient,
  DOWN,
  heard,
  LATENCY_MS,
  listen,
  POLL_MS,
  pass,
} from '../support/announcerPage.js';
import { aDashboard } from '../support/page.js';

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a page says to those who cannot see it', () => {
  it('has a silent region for it before there is anything to say, and speaks in that one', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(aDashboard({ client }));
    const regions = screen.getAllByRole('status');
    expect(regions.map((region) => region.textContent)).toEqual(['', '', '', '']);
    const tree = await accessibilityTree();
    expect(tree.filter(({ role }) => role === 'status')).toHaveLength(4);
    await pass(2 * LATENCY_MS);
    expect(heard()).toEqual([DOWN]);
    expect(screen.getAllByRole('status')).toEqual(regions);
  });

  it('waits for a moment in which the reader is not interrupted', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    const loud = '[role=alert], [role=alertdialog], [aria-live=assertive]';
    expect(document.querySelector(loud)).toBeNull();
  });

  it('speaks once for each of two teams that fail', async () => {
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
    expect(heard()).toEqual([DOWN, 'No access · Ask your admin to check the billing set-up.']);
  });

  it('says nothing of the team that is well', async () => {
    const [ours, theirs] = [aClient(), aClient()];
    render(
      <>
        {aDashboard({ client: ours.client })}
        {aDashboard({ client: theirs.client, team: 'globex' })}
      </>,
    );
    await pass(2 * LATENCY_MS);
    const said = listen();
    theirs.fail('network');
    await pass(POLL_MS);
    expect(said()).toEqual([DOWN]);
  });
});

describe('what a page says in the language of its reader', () => {
  it('tells a failure in Dutch', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(aDashboard({ client, messages: nl }));
    await pass(2 * LATENCY_MS);
    expect(heard()).toEqual([
      'Facturatie is niet bereikbaar · We blijven het op de achtergrond proberen.',
    ]);
  });

  it('tells in Dutch that what the reader asked for has come', async () => {
    const { client } = aClient();
    render(aDashboard({ client, messages: nl }));
    await pass(10_000);
    const button = screen.getAllByRole('button', { name: 'Vernieuwen' })[0];
    await act(async () => button?.click());
    await pass(10_000);
    expect(heard()).toEqual(['Credits bijgewerkt']);
  });
});
