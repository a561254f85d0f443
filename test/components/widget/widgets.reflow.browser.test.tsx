import { cleanup, render } from '@testing-library/react';
import {
  CreditBalance,
  CreditsError,
  CreditsProvider,
  PlanBadge,
  parseCredits,
} from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { PINNED_NOW, type ScenarioName, scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { painted } from '../support/geometry.js';
import { expectNoOverflow, expectNoTextCut, expectNoTextOverlap } from '../support/textBoxes.js';
import { part } from '../support/widgets.js';

const SCENARIOS: readonly ScenarioName[] = [
  'documented',
  'low',
  'blocked',
  'negative',
  'lotsOnly',
  'huge',
  'longNames',
];

/** WCAG 2.2, 1.4.12: text spacing that must not cause any loss. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

const userStyles = [
  ['the text as it is', ''],
  ['wide spacing (1.4.12)', SPACING],
  ['text at 200 % (1.4.4)', 'html { font-size: 200% }'],
] as const;

const widgets = [
  ['credit-balance', <CreditBalance key="card" onTopUp={() => {}} />],
  ['credit-balance-inline', <CreditBalance key="inline" variant="inline" />],
  ['plan-badge', <PlanBadge key="plan" />],
] as const;

/** Allowed overlap, because the line height of the large number is less than its font boxes, CSS pixels. */
const LINE_SLACK = 4;

/** Renders a widget in a column with a user stylesheet, and waits until it is complete. */
async function draw(
  [slot, widget]: (typeof widgets)[number],
  width: number,
  css: string,
  name: ScenarioName | 'error',
) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
  const getCredits = async () => {
    if (name === 'error') throw new CreditsError('forbidden');
    return parseCredits(scenarios[name].json);
  };
  render(
    <CreditsProvider
      team="acme"
      shareTabs={false}
      client={{ getCredits }}
      retry={false}
      now={() => PINNED_NOW}
    >
      <div style={{ width }}>{widget}</div>
    </CreditsProvider>,
  );
  await expect.poll(() => part(slot).dataset.state).not.toBe('pending');
  await painted();
  return part(slot);
}

function expectReadable(root: Element): void {
  expectNoOverflow(root);
  expectNoTextCut(root);
  expectNoTextOverlap(root, LINE_SLACK);
}

describe.each(widgets)('<%s>', (...widget) => {
  describe.each(userStyles)('with %s', (_name, css) => {
    it.each([600, 320, 240])('is readable in a column of %i px (1.4.10)', async (width) => {
      for (const name of [...SCENARIOS, 'error'] as const) {
        expectReadable(await draw(widget, width, css, name));
        cleanup();
      }
    });
  });
});
