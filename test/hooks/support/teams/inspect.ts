import { creditsKeys } from 'react-credit-widgets';
import { marksIn, TEAMS, type Team } from './marks.js';
import type { Page } from './Page.js';

/**
 * Throws unless the invariants hold that apply at any time. If the page is `isSettled` (everything has rendered),
 * it must also show the data it has.
 */
export function inspect(page: Page, isSettled: boolean): void {
  const { violations } = page.ledger;
  page.check();
  for (const team of page.dropped) inspectDropped(page, team);
  if (isSettled) inspectCache(page);
  if (isSettled) inspectWidgets(page);
  if (violations.length > 0) throw new Error(violations.join('\n  '));
}

function inspectDropped(page: Page, team: Team): void {
  const isKept = page.queryClient.getQueryData(creditsKeys.team(team)) !== undefined;
  if (isKept) page.ledger.addViolation(`team ${team} is cached after sign-out`);
  const isRequested = page.server.pendingFor(team).length > 0;
  if (isRequested) page.ledger.addViolation(`team ${team} is requested after sign-out`);
}

function inspectCache({ ledger, queryClient }: Page): void {
  for (const team of TEAMS) {
    const isKept = queryClient.getQueryData(creditsKeys.team(team)) !== undefined;
    const mayBeKept = ledger.expected(team) > 0;
    if (isKept && !mayBeKept) ledger.addViolation(`team ${team} is cached but may not be shown`);
  }
}

function inspectWidgets({ ledger, host, queryClient, widgets }: Page): void {
  const { team } = ledger;
  if (!team || !host.hasProvider) return;
  if (queryClient.getQueryData(creditsKeys.team(team)) === undefined) return;
  const version = ledger.expected(team);
  for (const widget of widgets) {
    const shown = versionsIn(widget);
    const isRight = shown.length === 1 && shown[0] === version;
    if (isRight || version === 0) continue;
    ledger.addViolation(
      `${widget.dataset.widget} shows ${shown.join() || 'nothing'} instead of ${version}`,
    );
  }
}

/** The versions of credits that a widget shows. */
export function versionsIn(widget: HTMLElement): number[] {
  return marksIn(widget.outerHTML).map(({ version }) => version);
}
