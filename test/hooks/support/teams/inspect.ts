import { creditsKeys } from 'react-credit-widgets';
import { marksIn, TEAMS, type Team } from './marks.js';
import type { Page } from './Page.js';

/**
 * Fails unless everything holds that has to hold at any time, and, when a page is `isSettled` (what was to be drawn is
 * drawn), unless it shows what it knows.
 */
export function inspect(page: Page, isSettled: boolean): void {
  const { faults } = page.ledger;
  page.look();
  for (const team of page.dropped) inspectDropped(page, team);
  if (isSettled) inspectCache(page);
  if (isSettled) inspectWidgets(page);
  if (faults.length > 0) throw new Error(faults.join('\n  '));
}

function inspectDropped(page: Page, team: Team): void {
  const isKept = page.queryClient.getQueryData(creditsKeys.team(team)) !== undefined;
  if (isKept) page.ledger.blame(`team ${team} is cached after a log-out`);
  const isAsked = page.server.waitingFor(team).length > 0;
  if (isAsked) page.ledger.blame(`team ${team} is asked for after a log-out`);
}

function inspectCache({ ledger, queryClient }: Page): void {
  for (const team of TEAMS) {
    const isKept = queryClient.getQueryData(creditsKeys.team(team)) !== undefined;
    const mayBeKept = ledger.expected(team) > 0;
    if (isKept && !mayBeKept) ledger.blame(`team ${team} is cached, and may not be shown`);
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
    ledger.blame(`${widget.dataset.widget} shows ${shown.join() || 'nothing'}, and not ${version}`);
  }
}

/** The versions of credits that a widget shows. */
export function versionsIn(widget: HTMLElement): number[] {
  return marksIn(widget.outerHTML).map(({ version }) => version);
}
