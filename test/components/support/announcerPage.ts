import { act, screen } from '@testing-library/react';
import { type Credits, CreditsError } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { onTestFinished, vi } from 'vitest';

export const DOWN = 'Can’t reach billing · We’ll keep trying in the background.';
export const POLL_MS = 73_000; // 60 s + 20 %
export const FAILING_POLL_MS = 145_000; // 120 s + 20 %

export const LATENCY_MS = 100;

/** Advances the fake clock. */
export const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** A client whose result the test controls. */
export function aClient() {
  const answer: { now: () => Promise<Credits> } = { now: () => Promise.resolve(aCredits()) };
  return {
    client: {
      getCredits: async () => {
        await new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
        return answer.now();
      },
    },
    fail: (code: CreditsError['code']) => {
      answer.now = () => Promise.reject(new CreditsError(code));
    },
    recover: (credits = aCredits()) => {
      answer.now = () => Promise.resolve(credits);
    },
  };
}

/** The non-empty texts of all live regions. */
export const announced = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .filter(Boolean);

/** Records announcements from now on; returns a getter for them. */
export function recordAnnouncements(): () => string[] {
  const texts: string[] = [];
  const observer = new MutationObserver(() => texts.push(...announced()));
  for (const region of screen.getAllByRole('status')) {
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  }
  onTestFinished(() => observer.disconnect());
  return () => texts;
}
