import type { ReactNode } from 'react';
import { Component, Suspense } from 'react';
import {
  balanceAt,
  CreditsProvider,
  canSpend,
  createCreditsClient,
  isCreditsError,
  useCredits,
  useNow,
  useSuspenseCredits,
} from 'react-credit-widgets';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { expectConsole } from '../test/support/consoleGuard.js';
import { Facts } from './Facts.js';

const endpoint = '/user/credits/info';
const clientWithoutKey = createCreditsClient({ endpoint });
const clientWithKey = createCreditsClient({
  endpoint,
  headers: { authorization: 'Bearer demo_key' },
});

function CreditsFacts() {
  const { data, error, status } = useCredits();
  return (
    <Facts
      facts={{
        status,
        balance: data?.balance ?? '–',
        lots: data?.lots.length ?? '–',
        plan: data?.plan?.name ?? '–',
        error: error?.code ?? '–',
      }}
    />
  );
}

function SpendButton({ cost }: { cost: number }) {
  const nowMs = useNow();
  const { data } = useCredits({ select: (credits) => canSpend(credits, cost, nowMs) });
  return (
    <button type="button" disabled={data === false}>
      Run the job ({cost.toLocaleString('en')} credits)
    </button>
  );
}

function SuspendedBalance() {
  const nowMs = useNow();
  const { data } = useSuspenseCredits({ select: (credits) => balanceAt(credits, nowMs).balance });
  return <Facts facts={{ balance: data ?? 'not reported' }} />;
}

class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Facts facts={{ boundary: isCreditsError(error) ? error.code : 'unknown' }} />;
  }
}

const meta = preview.meta({ title: 'Hooks', component: CreditsFacts });

async function expectFact(canvas: HTMLElement, name: string, value: string) {
  const fact = () => canvas.querySelector(`[data-fact=${name}]`);
  await waitFor(() => expect(fact()).toHaveTextContent(value), { timeout: 5_000 });
}

/** `useCredits()` returns react-query's own result, to build what the widgets do not cover. */
export const UseCredits = meta.story({
  globals: { scenario: 'documented', clock: 'pinned' },
  play: ({ canvasElement }) => expectFact(canvasElement, 'balance', '12500'),
});

/** On failure, `error` is a `CreditsError` with a `code`; nothing is thrown. */
export const UseCreditsFailing = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectFact(canvasElement, 'error', 'invalid_key'),
});

/** `select` with `canSpend` checks the balance before an expensive job; the second job costs more than is left. */
export const SelectCanSpend = meta.story({
  globals: { scenario: 'documented', clock: 'pinned' },
  render: () => (
    <div style={{ display: 'flex', gap: 12 }}>
      <SpendButton cost={500} />
      <SpendButton cost={20_000} />
    </div>
  ),
  play: async ({ canvas }) => {
    const expensive = await canvas.findByRole('button', { name: /20,000/ });
    await waitFor(() => expect(expensive).toBeDisabled(), { timeout: 5_000 });
    await expect(canvas.getByRole('button', { name: /500/ })).toBeEnabled();
  },
});

/** `useSuspenseCredits()` below `<Suspense>` always returns data. */
export const UseSuspenseCredits = meta.story({
  globals: { scenario: 'documented', clock: 'pinned' },
  render: () => (
    <Suspense fallback={<p>Loading…</p>}>
      <SuspendedBalance />
    </Suspense>
  ),
  play: ({ canvasElement }) => expectFact(canvasElement, 'balance', '12500'),
});

/** Without data, it throws the `CreditsError` to the nearest error boundary. */
export const UseSuspenseCreditsFailing = meta.story({
  globals: { scenario: 'forbidden', clock: 'pinned' },
  beforeEach: () => expectConsole('error', /access denied/), // React logs what a boundary caught
  render: () => (
    <Boundary>
      <Suspense fallback={<p>Loading…</p>}>
        <SuspendedBalance />
      </Suspense>
    </Boundary>
  ),
  play: ({ canvasElement }) => expectFact(canvasElement, 'boundary', 'forbidden'),
});

/** The documented path `/user/credits/info` with a bearer key, as a server or a trusted page would request it. */
export const DocumentedPath = meta.story({
  globals: { scenario: 'documented', clock: 'pinned' },
  render: () => (
    <CreditsProvider team="team_documented_path" shareTabs={false} client={clientWithKey}>
      <CreditsFacts />
    </CreditsProvider>
  ),
  play: ({ canvasElement }) => expectFact(canvasElement, 'balance', '12500'),
});

/** The same path without a key: HTTP 402, which here means that the key is invalid. */
export const DocumentedPathWithoutKey = meta.story({
  globals: { scenario: 'documented', clock: 'pinned' },
  render: () => (
    <CreditsProvider team="team_without_key" shareTabs={false} client={clientWithoutKey}>
      <CreditsFacts />
    </CreditsProvider>
  ),
  play: ({ canvasElement }) => expectFact(canvasElement, 'error', 'invalid_key'),
});
