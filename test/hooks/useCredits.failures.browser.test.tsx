import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { CreditBalance, type CreditsError, creditsKeys, useCredits } from 'react-credit-widgets';
import { aCredits, creditsHandlers, type ScenarioName } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { withoutAnnouncer } from '../components/support/widgets.js';
import { expectConsole } from '../support/consoleGuard.js';
import { countRequests } from '../support/requests.js';
import { worker } from '../support/worker.js';
import { aProvider, aProviderWithClient } from './support/provider.js';

/** A hook with data, and a function to refetch. */
async function aLoadedHook(props: Parameters<typeof aProviderWithClient>[0] = {}) {
  worker.use(...creditsHandlers('documented'));
  const { queryClient, wrapper } = aProviderWithClient(props);
  const read = () => {
    const { data, error, status, dataUpdatedAt } = useCredits();
    return { data, error, status, dataUpdatedAt };
  };
  const { result } = renderHook(read, { wrapper });
  await waitFor(() => expect(result.current.data).toEqual(aCredits()));
  const refetchAs = async (scenario: ScenarioName) => {
    worker.use(...creditsHandlers(scenario));
    await act(() => queryClient.refetchQueries({ queryKey: creditsKeys.team('acme') }));
  };
  return { queryClient, wrapper, result, refetchAs };
}

describe('a failure after good data', () => {
  it.each([
    ['FAULTS 9', 'wrongKey', 'invalid_key'],
    ['FAULTS 11', 'forbidden', 'forbidden'],
    ['FAULTS 107', 'signedOut', 'signed_out'],
  ] as const)('%s: %s clears the data, for the hook and in the cache', async (_row, name, code) => {
    const { result, refetchAs, queryClient } = await aLoadedHook();
    await refetchAs(name);
    await waitFor(() => expect(result.current.error?.code).toBe(code));
    expect(result.current).toMatchObject({ data: undefined, status: 'error' });
    expect(queryClient.getQueryData(creditsKeys.team('acme'))).toBeUndefined();
  });

  it('FAULTS 109: a response for another team clears the data, and is not cached', async () => {
    const { result, queryClient } = await aLoadedHook();
    const theirs = { description: '', json: { credits: 7 }, headers: { 'credits-team': 'globex' } };
    worker.use(...creditsHandlers(theirs));
    await act(() => queryClient.refetchQueries({ queryKey: creditsKeys.team('acme') }));
    await waitFor(() => expect(result.current.error?.code).toBe('wrong_team'));
    expect(result.current.data).toBeUndefined();
  });

  it.each([
    ['FAULTS 21', 'serverError', 'server'],
    ['FAULTS 12', 'notFound', 'not_found'],
    ['FAULTS 10', 'exhausted', 'exhausted'],
    ['FAULTS 16', 'rateLimited', 'rate_limited'],
    ['FAULTS 1', 'html', 'bad_payload'],
    ['FAULTS 27', 'offline', 'network'],
  ] as const)('%s: %s keeps the data and its timestamp', async (_row, name, code) => {
    const { result, refetchAs } = await aLoadedHook();
    const before = result.current;
    if (name === 'notFound') expectConsole('warn', 'there is nothing at `endpoint`');
    if (name === 'offline') expectConsole('warn', '`endpoint` could not be read');
    await refetchAs(name);
    await waitFor(() => expect(result.current.error?.code).toBe(code));
    expect(result.current.data).toBe(before.data);
    expect(result.current.dataUpdatedAt).toBe(before.dataUpdatedAt);
  });

  it('FAULTS 9: a widget that mounts afterwards does not refetch', async () => {
    const { refetchAs, wrapper } = await aLoadedHook();
    await refetchAs('wrongKey');
    const requests = countRequests();
    render(<CreditBalance />, { wrapper });
    expect(screen.getByText('Key rejected: ask your admin', withoutAnnouncer)).toBeVisible();
    await act(async () => {});
    expect(requests()).toBe(0);
  });

  it('ends as soon as a request succeeds', async () => {
    const { result, refetchAs } = await aLoadedHook();
    await refetchAs('wrongKey');
    await refetchAs('low');
    await waitFor(() => expect(result.current.data?.balance).toBe(900));
    expect(result.current.error).toBeNull();
  });
});

describe('prop: onError', () => {
  it('is called once for each failed cycle, with the error', async () => {
    const onError = vi.fn<(error: CreditsError) => void>();
    const { refetchAs } = await aLoadedHook({ onError });
    const codes = () => onError.mock.calls.map(([{ code }]) => code);
    await refetchAs('serverError');
    expect(codes()).toEqual(['server']);
    await refetchAs('wrongKey');
    expect(codes()).toEqual(['server', 'invalid_key']);
    await refetchAs('documented');
    expect(codes()).toHaveLength(2);
  });

  it('is called once after the quick retries, not for each of them', async () => {
    worker.use(...creditsHandlers('serverError'));
    const requests = countRequests();
    const onError = vi.fn();
    const random = vi.spyOn(Math, 'random').mockReturnValue(0);
    renderHook(() => useCredits(), { wrapper: aProvider({ onError, retry: undefined }) });
    await waitFor(() => expect(onError).toHaveBeenCalled(), { timeout: 3_000 });
    random.mockRestore();
    expect(requests()).toBe(3);
    expect(onError).toHaveBeenCalledTimes(1);
  });
});
