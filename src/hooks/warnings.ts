import { warnOnce } from '../api/warnOnce.js';
import type { LowContrast } from '../theme/contrast/findLowContrast.js';

/** Tells the developer, once, that a widget stands alone. */
export function warnNotSetUp(): void {
  warnOnce(
    'a widget has neither a <CreditsProvider team="…"> above it nor a `credits` prop, so it shows "Not set up".',
  );
}

/** Tells the developer, once, that the recharts layer is missing; readers see the picture without it. */
export function warnPlotFailed(): void {
  warnOnce(
    'the plot of <LotBreakdownChart> could not be loaded, so it shows its gauges without axis. Is recharts installed, and may the page load its chunk?',
  );
}

/** Tells the developer, once, that a page has loaded this package twice, and not the same one. */
export function warnTwoVersions(first: string, second: string): void {
  warnOnce(
    `this page has loaded versions ${first} and ${second}, whose providers and widgets meet. Keep one: \`npm ls react-credit-widgets\` says who asks for which.`,
  );
}

/** Tells the developer, once, that an empty team is nobody. */
export function warnEmptyTeam(): void {
  warnOnce(
    '`team` of <CreditsProvider> is an empty string, so nothing is asked. Pass `null` while signed out.',
  );
}

/** Tells the developer, once for each color, what readers cannot see well. */
export function warnLowContrast(finding: LowContrast): void {
  const { token, scheme, color, surface, ratio, minimum, nearest } = finding;
  const mending = nearest ? `; the nearest color that has it is ${nearest}` : '';
  warnOnce(
    `theme token \`${token}\` (${color} on ${surface}, ${scheme}) has a contrast of ${floor(ratio)}:1, and WCAG 2.2 AA asks for ${minimum}:1${mending}.`,
  );
}

/** Two digits, never rounded up to what is asked for. */
function floor(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
