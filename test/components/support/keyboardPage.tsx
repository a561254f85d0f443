import { render, screen, waitFor } from '@testing-library/react';
import {
  CreditBalance,
  type CreditLot,
  CreditsError,
  CreditsProvider,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { expect, onTestFinished, vi } from 'vitest';
import { plotted } from './plotPage.js';

const tenLots = Array.from({ length: 10 }, (_, index) =>
  aLot({ remaining: 100 + index, expiresAtMs: PINNED_NOW + (index + 1) * 10 * 86_400_000 }),
);

/** A client whose first `failures` requests fail. */
function aClient(failures: number) {
  let left = failures;
  const getCredits = vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw new CreditsError('server');
    return aCredits({ lots: tenLots });
  });
  return { getCredits };
}

interface PageOptions {
  dir?: 'ltr' | 'rtl';
  /** How many of the first requests fail. */
  failures?: number;
}

/** A billing page between two buttons of the host, with every control that the keyboard can reach. */
export async function drawPage({ dir = 'ltr', failures = 0 }: PageOptions = {}) {
  const client = aClient(failures);
  const onTopUp = vi.fn();
  const onLotSelect = vi.fn<(lot: CreditLot) => void>();
  document.documentElement.dir = dir;
  onTestFinished(() => document.documentElement.removeAttribute('dir'));
  render(
    <main style={{ background: 'var(--cw-background, light-dark(#ffffff, #14171c))', width: 600 }}>
      <button type="button">Before</button>
      <CreditsProvider
        shareTabs={false}
        team="acme"
        client={client}
        retry={false}
        now={() => PINNED_NOW}
        timeZone="UTC"
      >
        <PlanBadge />
        <CreditBalance onTopUp={onTopUp} />
        <LotBreakdownChart rows={3} plot={false} onLotSelect={onLotSelect} />
        <LotBreakdownChart rows={3} view="runway" aria-label="Runway" />
      </CreditsProvider>
      <button type="button">After</button>
    </main>,
  );
  if (failures === 0) await plotted('runway-area');
  else await waitFor(() => expect(retryButtons()).toHaveLength(4));
  const before = screen.getByRole('button', { name: 'Before' });
  const after = screen.getByRole('button', { name: 'After' });
  before.focus();
  return { before, after, client, onTopUp, onLotSelect };
}

export function retryButtons(): HTMLElement[] {
  return screen.getAllByRole('button', { name: 'Try again' });
}
