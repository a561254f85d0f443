import { CreditsError } from 'react-credit-widgets/query';
import { isErrorCode } from '../../../../src/credits/CreditsError.js';
import { channelName } from '../../../../src/sync/channelName.js';
import { DEFAULT_SOURCE } from '../../../../src/sync/creditsKeys.js';
import { isRevoking } from '../../../../src/sync/policy/retry.js';
import { Browser } from './Browser.js';
import { type FakeClock, nextTask } from './FakeClock.js';
import { Ledger, TEAMS } from './Ledger.js';
import { Server } from './Server.js';
import { Tab, type TabSettings } from './Tab.js';

/** How a life begins. */
export interface WorldSettings extends TabSettings {
  messageDelayMs: number;
}

/** Two tabs of one browser, and their server. */
export class World {
  readonly ledger = new Ledger();
  readonly server = new Server(this.ledger);
  readonly browser: Browser;
  readonly tabs: readonly Tab[];
  readonly clock: FakeClock;

  constructor(clock: FakeClock, { messageDelayMs, ...settings }: WorldSettings) {
    this.clock = clock;
    this.browser = new Browser(messageDelayMs);
    this.tabs = [0, 1].map(
      (index) => new Tab(index, this.browser, this.server, this.ledger, settings),
    );
    this.browser.onDeliver = (tab, name, message) => this.#handleMessage(tab, name, message);
  }

  /** Lets everything go on that does not wait for a timer. */
  readonly settle = async (): Promise<void> => {
    await nextTask();
    if (!this.browser.hasStarted) return;
    this.browser.hasStarted = false;
    await import('../../../../src/sync/later.js');
    await nextTask();
  };

  pass(ms: number): Promise<void> {
    return this.clock.pass(ms, this.settle);
  }

  /** Throws if anything has gone wrong so far. */
  check(): void {
    for (const tab of this.tabs) tab.check();
    if (this.ledger.violations.length > 0) throw new Error(this.ledger.violations.join('\n  '));
  }

  /** A revocation in another tab counts from its time on, as soon as this tab has heard of it. */
  #handleMessage(tab: number, name: string, message: unknown): void {
    const { signedOutAtMs, failure, atMs } = message as {
      signedOutAtMs?: number;
      failure?: { code: string } | null;
      atMs?: number;
    };
    this.ledger.noteEffect(`tab ${tab} hears ${JSON.stringify(message)?.slice(0, 60)}`);
    if (signedOutAtMs !== undefined)
      for (const team of TEAMS) this.ledger.revoke(tab, team, signedOutAtMs);
    const team = TEAMS.find((one) => name === channelName(DEFAULT_SOURCE, one));
    const code = failure?.code;
    if (!team || !isErrorCode(code) || atMs === undefined) return;
    if (isRevoking(new CreditsError(code))) this.ledger.revoke(tab, team, atMs);
  }
}
