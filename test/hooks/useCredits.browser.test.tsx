import { act, renderHook, waitFor } from '@testing-library/react';
import { CreditsError, creditsKeys, useCredits } from 'react-credit-widgets';
import { aCredits, creditsHandlers, documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../support/consoleGuard.js';
import { expectOnReact18 } from '../support/expectOnReact18.js';
import { countRequests } from '../support/requests.js';
import { worker } from '../support/worker.js';
import { aProvider, aProviderWithClient } from './support/provider.js';

describe('useCredits', () => {
  it('throws outside a provider, with a hint how to fix it', () => {
    expectOnReact18(/Uncaught|The above error occurred/);
    expect(() => renderHook(() => useCredits())).toThrow(
      /useCredits needs a <CreditsProvider team="…"> above it/,
    );
  });

  it('returns react-query’s own result: pending, then the credits', async () => {
    worker.use(...creditsHandlers('documented'));
    const { result } = renderHook(() => useCredits(), { wrapper: aProvider() });
    expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'fetching' });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    expect(result.current).toMatchObject({ data: aCredits(), error: null, isStale: false });
    expect(result.current.refetch).toBeTypeOf('function');
  });

  it('fails with a CreditsError that has the code and no body', async () => {
    worker.use(...creditsHandlers('badRequest'));
    const { result } = renderHook(() => useCredits(), { wrapper: aProvider() });
    await waitFor(() => expect(result.current.isError).toBe(true));
    expect(result.current.error).toBeInstanceOf(CreditsError);
    expect(result.current.error).toMatchObject({ code: 'bad_request', status: 400 });
  });

  it.each([
    [null, 'signed_out'],
    ['', 'config'],
  ])('for team %j fails with %s without a request', async (team, code) => {
    if (team === '') expectConsole('warn', 'empty string');
    const requests = countRequests();
    const { result } = renderHook(() => useCredits().error, { wrapper: aProvider({ team }) });
    await waitFor(() => expect(result.current?.code).toBe(code));
    expect(requests()).toBe(0);
  });

  describe('option: enabled', () => {
    it('sends no request while false, and one as soon as it is true', async () => {
      worker.use(...creditsHandlers('documented'));
      const requests = countRequests();
      const { result, rerender } = renderHook(({ enabled }) => useCredits({ enabled }), {
        wrapper: aProvider(),
        initialProps: { enabled: false },
      });
      expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'idle' });
      expect(requests()).toBe(0);
      rerender({ enabled: true });
      await waitFor(() => expect(result.current.data).toEqual(aCredits()));
      expect(requests()).toBe(1);
    });
  });

  describe('option: refetchInterval', () => {
    it.each([14_999, 0, -1, Number.NaN, 2 ** 31])('rejects %d milliseconds', (refetchInterval) => {
      const hook = () =>
        renderHook(() => useCredits({ refetchInterval }), { wrapper: aProvider() });
      expectOnReact18(/Uncaught|The above error occurred/);
      expect(hook).toThrow(RangeError);
    });

    it.each([15_000, false] as const)('accepts %s', async (refetchInterval) => {
      worker.use(...creditsHandlers('documented'));
      const wrapper = aProvider();
      const { result } = renderHook(() => useCredits({ refetchInterval }), { wrapper });
      await waitFor(() => expect(result.current.isSuccess).toBe(true));
    });
  });

  describe('option: select', () => {
    it('rerenders only when the selected part changes', async () => {
      worker.use(...creditsHandlers('documented'));
      const { queryClient, wrapper } = aProviderWithClient();
      const seen: unknown[] = [];
      renderHook(() => seen.push(useCredits({ select: ({ balance }) => balance }).data), {
        wrapper,
      });
      await waitFor(() => expect(seen.at(-1)).toBe(12_500));
      const renders = seen.length;

      const otherLots = { json: { ...documentedExample, breakdown: [] }, description: '' };
      worker.use(...creditsHandlers(otherLots));
      await act(() => queryClient.refetchQueries({ queryKey: creditsKeys.all }));
      expect(queryClient.getQueryData(creditsKeys.team('acme'))).toMatchObject({ lots: [] });
      expect(seen).toHaveLength(renders);

      worker.use(...creditsHandlers('huge'));
      await act(() => queryClient.refetchQueries({ queryKey: creditsKeys.all }));
      await waitFor(() => expect(seen.at(-1)).toBe(1_234_567_890));
      expect(seen).toHaveLength(renders + 1);
    });
  });

  it('keeps the same object when a refetch returns equal data', async () => {
    worker.use(...creditsHandlers('documented'));
    const { queryClient, wrapper } = aProviderWithClient();
    const { result } = renderHook(() => useCredits().data, { wrapper });
    await waitFor(() => expect(result.current).toBeDefined());
    const before = result.current;
    const requests = countRequests();
    await act(() => queryClient.refetchQueries({ queryKey: creditsKeys.all }));
    expect(requests()).toBe(1);
    expect(result.current).toBe(before);
  });
});
