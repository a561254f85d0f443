import { warnOnce } from '../api/warnOnce.js';

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

/** Tells the developer, once, that an empty team is nobody. */
export function warnEmptyTeam(): void {
  warnOnce(
    '`team` of <CreditsProvider> is an empty string, so nothing is asked. Pass `null` while signed out.',
  );
}
