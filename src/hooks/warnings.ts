import { warnOnce } from '../api/warnOnce.js';
import type { LowContrast } from '../theme/contrast/findLowContrast.js';

/** Warns once about a widget without a provider and without credits. */
export function warnNotSetUp(): void {
  warnOnce(
    'a widget has neither a <CreditsProvider team="…"> above it nor a `credits` prop, so it shows "Not set up".',
  );
}

/** Warns once about a `credits` prop of another shape. */
export function warnOtherCredits(): void {
  warnOnce(
    'the `credits` prop of a widget does not have the shape that parseCredits returns, so the widget cannot be shown. If it is the response body, pass parseCredits(body).',
  );
}

/** Warns once that the recharts layer could not be loaded; users see the chart without it. */
export function warnPlotFailed(): void {
  warnOnce(
    'the plot of <LotBreakdownChart> could not be loaded, so it shows its gauges without an axis. Is recharts installed, and may the page load its chunk?',
  );
}

/** Warns once that the page has loaded two versions of this package. */
export function warnTwoVersions(first: string, second: string): void {
  warnOnce(
    `this page has loaded versions ${first} and ${second}, which share one context. Keep one: \`npm ls react-credit-widgets\` shows what depends on each.`,
  );
}

/** Warns once about an empty team. */
export function warnEmptyTeam(): void {
  warnOnce(
    '`team` of <CreditsProvider> is an empty string, so nothing is fetched. Pass `null` while signed out.',
  );
}

/** Warns once per color about low contrast. */
export function warnLowContrast(finding: LowContrast): void {
  const { token, scheme, color, surface, ratio, minimum, nearest } = finding;
  const fix = nearest ? `; the nearest color that passes is ${nearest}` : '';
  warnOnce(
    `theme token \`${token}\` (${color} on ${surface}, ${scheme}) has a contrast of ${floor(ratio)}:1, and WCAG 2.2 AA requires ${minimum}:1${fix}.`,
  );
}

/** Two decimals, rounded down: a ratio that fails must not look like one that passes. */
function floor(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
