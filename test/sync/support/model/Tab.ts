import { QueryClient } from '@tanstack/react-query';
import { CreditsError, creditsKeys } from 'react-credit-widgets/query';
import { channelName } from '../../../../src/sync/channelName.js';
import { createRegistry, type Registry } from '../../../../src/sync/createRegistry.js';
import { DEFAULT_SOURCE } from '../../../../src/sync/creditsKeys.js';
import type { Browser } from './Browser.js';
import { type Ledger, TEAMS, type Team, type Version } from './Ledger.js';
import { type AnyTeam, Provider } from './Provider.js';
import type { Server } from './Server.js';

/** What differs between pages. */
export interface TabSettings {
  sharesTabs: boolean;
  retry: false | undefined;
  hasLateEffects: boolean;
  /** Whether the host mounts its query client, as `QueryClientProvider` does. */
  isMountedByHost: boolean;
}

/** Two starts of one store are at least this far apart, in milliseconds. */
const MIN_GAP_MS = 500;
/** A tab that waits longer for its turn sends without it, in milliseconds. */
const PATIENCE_MS = 10_900;
/** What a host or user has requested may take this long to be sent, in milliseconds. */
const EXPLICIT_MS = 400_000;

/** A tab: a page with its own query client and engine. */
export class Tab {
  readonly queryClient = new QueryClient();
  readonly providers: Provider[] = [];
  /** Calls of `readNewer` that have not settled. */
  unsettled = 0;
  /** Promises of the host that it has not settled. */
  hostPromises = 0;
  readonly index: number;
  readonly #registry: Registry;
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #ledger: Ledger;
  readonly #settings: TabSettings;
  readonly #client;
  readonly #startedAtMs = new Map<Team, number[]>();
  readonly #fetchingSinceMs = new Map<Team, number>();
  readonly #shownAtMs = new Map<AnyTeam, number>();
  #explicitAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    index: number,
    browser: Browser,
    server: Server,
    ledger: Ledger,
    settings: TabSettings,
  ) {
    this.index = index;
    this.#browser = browser;
    this.#server = server;
    this.#ledger = ledger;
    this.#settings = settings;
    this.#registry = createRegistry(browser.environmentOf(index));
    if (settings.isMountedByHost) this.queryClient.mount();
    this.#client = server.clientOf(index, (team) => this.#handleRequest(team));
  }

  get isVisible(): boolean {
    return this.#browser.isVisible(this.index);
  }

  /** Every provider has signed out. */
  get isSignedOut(): boolean {
    return (
      this.providers.length > 0 &&
      this.providers.every(({ team, isCommitted }) => team === null && isCommitted)
    );
  }

  mountProvider(team: AnyTeam): Provider {
    this.#flush();
    const { retry, sharesTabs, hasLateEffects } = this.#settings;
    const settings = {
      client: this.#client,
      retry,
      sharesTabs,
      onError: (error: CreditsError) => {
        if (!(error instanceof CreditsError)) this.#violate('onError got a foreign error');
      },
      now: undefined,
    };
    const parts = { tab: this.index, registry: this.#registry, queryClient: this.queryClient };
    if (team === null && this.providers.every((provider) => provider.team === null))
      this.#revokeAll();
    const provider = new Provider({
      ...parts,
      settings,
      ledger: this.#ledger,
      team,
      hasLateEffects,
    });
    this.providers.push(provider);
    provider.mount();
    return provider;
  }

  unmountProvider(): void {
    this.#flush();
    const provider = this.providers.pop();
    if (!provider) return;
    this.#shownAtMs.set(provider.team, Date.now());
    if (this.isSignedOut) this.#revokeAll();
    provider.unmount();
  }

  /** The host has a promise of its own that it will settle. */
  waitForHost(promise: Promise<unknown>): void {
    this.hostPromises += 1;
    const end = () => {
      this.hostPromises -= 1;
    };
    promise.then(end, end);
  }

  /** The host's own part of the page ends. */
  end(): void {
    if (this.#settings.isMountedByHost) this.queryClient.unmount();
  }

  /** Leaves nothing behind, whatever has gone wrong. */
  tearDown(): void {
    while (this.providers.length > 0) this.unmountProvider();
    this.#registry.reset();
    this.queryClient.clear();
  }

  setTeam(provider: Provider, team: AnyTeam): void {
    this.#flush();
    this.#shownAtMs.set(provider.team, Date.now());
    const others = this.providers.filter((other) => other !== provider);
    if (team === null && others.every((other) => other.team === null)) this.#revokeAll();
    for (const past of team === null ? provider.shown : []) {
      const isShown = others.some((other) => other.team === past);
      if (!isShown) this.#ledger.revoke(this.index, past, Date.now());
    }
    provider.setTeam(team);
  }

  unmountOne(provider: Provider): void {
    this.#shownAtMs.set(provider.team, Date.now());
    provider.unmountOne();
  }

  /** From now on, requests may come that a hidden page, or one without widgets, does not make on its own. */
  actExplicitly(): void {
    this.#explicitAtMs = Date.now();
  }

  readNewer(provider: Provider): void {
    const { team } = provider;
    const calledAtMs = Date.now();
    this.unsettled += 1;
    const end = () => {
      this.unsettled -= 1;
    };
    const handleCredits = (credits: unknown) => {
      const version = this.#ledger.versionOf(credits);
      const isNewer = version && version.team === team && version.sentAtMs >= calledAtMs;
      if (!isNewer) this.#violate(`readNewer resolved with #${version?.number}, older than it`);
    };
    const handleError = (error: unknown) => {
      if (!(error instanceof CreditsError)) this.#violate(`readNewer rejected with ${error}`);
    };
    provider.store.readNewer().then(handleCredits, handleError).finally(end);
  }

  /** The entry of a team, if there is one. */
  queryOf(team: Team) {
    return this.queryClient.getQueryCache().find({ queryKey: creditsKeys.team(team) });
  }

  /** Throws nothing; adds what is wrong right now to the ledger. */
  check(): void {
    for (const provider of this.providers) if (provider.isShowing) provider.check();
    for (const team of TEAMS) this.#checkEntry(team);
  }

  #checkEntry(team: Team): void {
    const { data, fetchStatus } = this.queryOf(team)?.state ?? {};
    const isShown = this.providers.some((provider) => provider.team === team && provider.isShowing);
    if (isShown) this.#ledger.check(`tab ${this.index}: the entry`, this.index, team, data);
    if (this.isSignedOut && data !== undefined) this.#violate(`${team} is cached when signed out`);
    if (fetchStatus === 'paused') this.actExplicitly(); // it goes on as soon as it can
    if (fetchStatus !== 'fetching') this.#fetchingSinceMs.delete(team);
    else if (!this.#fetchingSinceMs.has(team)) this.#fetchingSinceMs.set(team, Date.now());
    const sinceMs = this.#fetchingSinceMs.get(team) ?? Date.now();
    if (Date.now() - sinceMs > EXPLICIT_MS) this.#violate(`${team} is fetching forever`);
  }

  #handleRequest(team: Team): { isShared: boolean } {
    const isShared = this.#browser.listens(this.index, channelName(DEFAULT_SOURCE, team));
    const title = `a request for team ${team}`;
    const nowMs = Date.now();
    const ownPending = this.#server.pending.filter((one) => one.team === team);
    if (ownPending.some(({ tab }) => tab === this.index)) this.#violate(`${title} beside another`);
    const isBesideOthers = ownPending.some(
      (one) => one.tab !== this.index && one.isShared && nowMs - one.version.sentAtMs < PATIENCE_MS,
    );
    if (isShared && isBesideOthers && !this.#server.isSlow)
      this.#violate(`${title} beside another tab’s`);
    const startedAtMs = this.#startedAtMs.get(team) ?? [];
    // The last may have waited for the other tab, and so came late.
    const gapMs = nowMs - (startedAtMs.at(isShared ? -2 : -1) ?? Number.NEGATIVE_INFINITY);
    if (gapMs < MIN_GAP_MS) this.#violate(`${title} ${gapMs} ms after the last`);
    this.#startedAtMs.set(team, [...startedAtMs.slice(-1), nowMs]);
    if (!this.#browser.isOnline) this.#violate(`${title} while offline`);
    if (this.isSignedOut) this.#violate(`${title} after the sign-out`);
    this.#checkReason(team, title);
    this.#fetchingSinceMs.delete(team);
    return { isShared };
  }

  /** A page that is hidden, or shows no credits, makes no request on its own. */
  #checkReason(team: Team, title: string): void {
    if (Date.now() - this.#explicitAtMs < EXPLICIT_MS) return;
    const isShown = this.providers.some(
      (provider) => provider.team === team && provider.consumerCount > 0,
    );
    const wasShown = this.#shownAtMs.get(team) === Date.now(); // it stops in the next task
    if (!isShown && !wasShown) this.#violate(`${title} that nothing shows`);
    const { data, fetchFailureCount = 0 } = this.queryOf(team)?.state ?? {};
    const isFirst = data === undefined || fetchFailureCount > 0;
    if (!this.isVisible && !isFirst) this.#violate(`${title} of a hidden page`);
  }

  /** React runs the effects that are left before it renders again. */
  #flush(): void {
    for (const provider of this.providers) provider.flush();
  }

  #revokeAll(): void {
    for (const team of TEAMS) this.#ledger.revoke(this.index, team, Date.now());
  }

  #violate(violation: string): void {
    this.#ledger.addViolation(`tab ${this.index}: ${violation}`);
  }

  /** A version that the host has, not the server. */
  createVersion(team: Team): Version {
    return this.#ledger.createVersion(team);
  }
}
