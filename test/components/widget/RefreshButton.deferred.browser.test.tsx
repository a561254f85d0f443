import { act, render } from '@testing-library/react';
import { CreditBalance, CreditsError, CreditsProvider } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { part, textOf } from '../support/widgets.js';

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('<CreditBalance />', () => {
  it('FAULTS 16: shows "Updating soon" once data kept after a 429 is older than five minutes', async () => {
    const getCredits = vi.fn(() => Promise.resolve(aCredits()));
    render(
      <CreditsProvider
        team="acme"
        shareTabs={false}
        client={{ getCredits }}
        retry={false}
        timeZone="UTC"
      >
        <CreditBalance />
      </CreditsProvider>,
    );
    await pass(0);
    const error = new CreditsError('rate_limited', { status: 429, retryAfterMs: 30_000 });
    getCredits.mockImplementation(() => Promise.reject(error));
    await pass(4 * 60_000);
    expect(textOf(part('credit-balance'))).not.toContain('Updating soon');
    await pass(3 * 60_000);
    expect(textOf(part('credit-balance'))).toContain('12,500');
    expect(textOf(part('credit-balance'))).toContain('Updating soon');
  });
});
