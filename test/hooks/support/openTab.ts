import { waitFor } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import { shownNumbers } from './countedClient.js';
import type { TabProps } from './otherTab.js';

/** Opens another tab of this origin: an iframe with modules, locks and channels of its own. */
export async function openTab(props: TabProps) {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><script type="module" src="${new URL('./otherTab.tsx', import.meta.url)}"></script>`;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await waitFor(
    () => {
      if (!frame.contentWindow?.showTab) throw new Error('the tab has not loaded');
    },
    { timeout: 10_000 },
  );
  const calls = frame.contentWindow?.showTab?.(props);
  if (!calls) throw new Error('the tab has gone');
  const tab = frame.contentDocument as Document;
  return { calls, numbers: () => shownNumbers(tab) };
}
