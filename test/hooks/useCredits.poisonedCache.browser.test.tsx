import { hydrate, QueryClient } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import {
  CreditBalance,
  type Credits,
  CreditsProvider,
  creditsKeys,
  LotBreakdownChart,
  PlanBadge,
  useCredits,
  useSuspenseCredits,
} from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCountedClient, creditsOf, numberOf, shownNumbers } from './support/countedClient.js';
import { pass } from './support/pass.js';
import { aDehydrated, POISONS, WAYS } from './support/poisons.js';

const queryKey = creditsKeys.team('acme');

/** A page of all widgets, and of a host that records what the hooks give it. */
function aPage(more: (record: (data: unknown) => void) => ReactNode = () => null) {
  const queryClient = new QueryClient();
  const { client, calls } = aCountedClient();
  const recorded: unknown[] = [];
  const codes: unknown[] = [];
  const record = (data: unknown) => {
    if (data !== undefined) recorded.push(data);
  };
  function Consumers() {
    const { data, error } = useCredits();
    record(data);
    if (error) codes.push(error.code);
    useCredits({
      select: (credits) => {
        record(credits);
        return credits.balance;
      },
    });
    return <p>the page of the host</p>;
  }
  const mount = () =>
    render(
      <CreditsProvider team="acme" {...{ client, queryClient }} retry={false} shareTabs={false}>
        <CreditBalance />
        <PlanBadge />
        <LotBreakdownChart plot={false} />
        <Consumers />
        {more(record)}
      </CreditsProvider>,
    );
  return { queryClient, calls, recorded, codes, mount };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function shows(n: number) {
  await pass(1_000);
  expect(shownNumbers()).toEqual([numberOf(n)]);
}
const isIntact = () => document.body.textContent?.includes('couldn’t be shown') === false;

const cases = WAYS.flatMap(([way, poison]) =>
  POISONS.map(([name, data]) => [way, name, poison, data] as const),
);

describe('DESIGN 5.4: what is not credits under our key', () => {
  it.each(cases)(
    'FAULTS 134, 139: by %s before the mount, %s is read again and never returned',
    async (_way, _name, poison, data) => {
      const { queryClient, calls, recorded, mount } = aPage();
      poison(queryClient, data);
      mount();
      expect(isIntact()).toBe(true);
      await shows(1);
      await pass(1_000);
      expect(calls.count).toBe(1);
      expect(new Set(recorded)).toEqual(new Set([creditsOf(1)]));
      expect(queryClient.getQueryData(queryKey)).toEqual(creditsOf(1));
      expect(screen.getByText('the page of the host')).toBeVisible();
    },
  );

  it.each(cases)(
    'FAULTS 134, 139: by %s after the mount, %s is read again and never returned',
    async (_way, _name, poison, data) => {
      const { queryClient, calls, recorded, mount } = aPage();
      mount();
      await shows(1);
      act(() => poison(queryClient, data));
      expect(isIntact()).toBe(true);
      expect(queryClient.getQueryData(queryKey)).not.toEqual(data);
      await shows(2);
      await pass(1_000);
      expect(calls.count).toBe(2);
      expect(new Set(recorded)).toEqual(new Set([creditsOf(1), creditsOf(2)]));
      expect(queryClient.getQueryData(queryKey)).toEqual(creditsOf(2));
      expect(isIntact()).toBe(true);
      expect(screen.getByText('the page of the host')).toBeVisible();
    },
  );

  it('FAULTS 135: a widget is back with the next good data, wherever that comes from', async () => {
    const { queryClient, mount } = aPage();
    mount();
    await shows(1);
    act(() => {
      queryClient.setQueryData(queryKey, { lots: null, balance: 5 });
    });
    await pass(10);
    act(() => {
      queryClient.setQueryData(queryKey, aCredits({ balance: 42 }));
    });
    await pass(1_000);
    expect(isIntact()).toBe(true);
    await pass(1_000);
    expect(shownNumbers()).toHaveLength(1);
    void queryClient.refetchQueries({ queryKey });
    await pass(1_000);
    expect(queryClient.isFetching()).toBe(0);
    expect(shownNumbers()).toEqual([
      queryClient.getQueryData<Credits>(queryKey)?.balance?.toLocaleString('en'),
    ]);
    expect(isIntact()).toBe(true);
  });

  it('FAULTS 134: poisoned again and again, a page reads at most three times', async () => {
    const { queryClient, calls, mount } = aPage();
    mount();
    await shows(1);
    for (let time = 0; time < 20; time += 1) {
      act(() => {
        queryClient.setQueryData(queryKey, { time });
      });
      await pass(5);
    }
    await pass(2_000);
    expect(calls.count).toBeLessThanOrEqual(1 + 3);
    expect(shownNumbers()).toEqual([numberOf(calls.count)]);
  });

  it('FAULTS 134: useSuspenseCredits never returns it', async () => {
    function Suspending({ record }: { record: (data: unknown) => void }) {
      record(useSuspenseCredits().data);
      return <output>read</output>;
    }
    const { queryClient, calls, recorded, mount } = aPage((record) => (
      <Suspense fallback="suspended">
        <Suspending record={record} />
      </Suspense>
    ));
    hydrate(
      queryClient,
      aDehydrated({ data: { balance: {}, lots: {} }, dataUpdatedAt: Date.now() }),
    );
    mount();
    await pass(1_000);
    expect(screen.getByText('read')).toBeVisible();
    await pass(1_000);
    expect(calls.count).toBe(1);
    expect(new Set(recorded)).toEqual(new Set([creditsOf(1)]));
  });

  it('control: credits of ours are returned without a request', async () => {
    const { queryClient, calls, recorded, mount } = aPage();
    queryClient.setQueryData(queryKey, creditsOf(7));
    mount();
    expect(shownNumbers()).toEqual([numberOf(7)]);
    await pass(1_000);
    expect(calls.count).toBe(0);
    expect(new Set(recorded)).toEqual(new Set([creditsOf(7)]));
  });
});

describe('DESIGN 5.4: an error under our key that is not ours', () => {
  const ERRORS: readonly (readonly [string, unknown])[] = [
    ['redacted', new Error('redacted')],
    ['text', 'redacted'],
    ['of another library', { code: 'ERR_NETWORK', status: 0 }],
    ['dehydrated to nothing', {}],
  ];
  const failed = (error: unknown) => ({
    status: 'error' as const,
    data: undefined,
    dataUpdatedAt: 0,
    error: error as Error,
    errorUpdatedAt: Date.now(),
    fetchStatus: 'idle' as const,
  });

  it.each(ERRORS)('FAULTS 118: before the mount, %s becomes "unexpected"', async (_name, error) => {
    const { queryClient, codes, mount } = aPage();
    queryClient.getQueryCache().build(queryClient, { queryKey }).setState(failed(error));
    mount();
    await pass(1_000);
    expect(new Set(codes)).toEqual(new Set(['unexpected']));
    expect(screen.getAllByText('Couldn’t read the balance').length).toBeGreaterThan(0);
    expect(isIntact()).toBe(true);
  });

  it.each(ERRORS)('FAULTS 118: hydrated, %s becomes "unexpected"', async (_name, error) => {
    const { queryClient, codes, mount } = aPage();
    hydrate(queryClient, aDehydrated(failed(error)));
    mount();
    await pass(1_000);
    expect(new Set(codes)).toEqual(new Set(['unexpected']));
    expect(screen.getAllByText('Couldn’t read the balance').length).toBeGreaterThan(0);
  });

  it.each(ERRORS)(
    'FAULTS 118: after the mount, %s becomes "unexpected" and can be tried again',
    async (_name, error) => {
      const { queryClient, codes, mount } = aPage();
      mount();
      await shows(1);
      await act(async () =>
        queryClient.getQueryCache().find({ queryKey })?.setState(failed(error)),
      );
      await pass(0);
      expect(new Set(codes)).toEqual(new Set(['unexpected']));
      expect(screen.getAllByText(/Couldn’t read the balance/).length).toBeGreaterThan(0);
      expect(shownNumbers()).toEqual([numberOf(1)]); // dated, until the next answer
      act(() => screen.getAllByRole('button', { name: 'Refresh' })[0]?.click());
      await pass(1_000);
      expect(shownNumbers()).toHaveLength(1);
      expect(new Set(codes)).toEqual(new Set(['unexpected']));
    },
  );
});
