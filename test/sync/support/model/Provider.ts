import type { QueryClient } from '@tanstack/react-query';
import type { CreditsStore, ProviderSettings } from '../../../../src/sync/CreditsStore.js';
import type { Seat } from '../../../../src/sync/createPresence.js';
import type { Registry } from '../../../../src/sync/createRegistry.js';
import { DEFAULT_SOURCE } from '../../../../src/sync/creditsKeys.js';
import type { Hub } from '../../../../src/sync/Hub.js';
import { Hook } from './Hook.js';
import type { Ledger, Team } from './Ledger.js';

export type AnyTeam = Team | null | undefined;

/** What a provider belongs to. */
export interface ProviderSetup {
  tab: number;
  registry: Registry;
  queryClient: QueryClient;
  settings: ProviderSettings;
  ledger: Ledger;
  team: AnyTeam;
}

type Widget = { release: () => void };

/** A mounted `<CreditsProvider>` with what is below it, as React runs it: layout effects first, then effects. */
export class Provider {
  readonly widgets: Widget[] = [];
  readonly hooks: Hook[] = [];
  /** Teams that it has shown since it was last signed out. */
  readonly shown = new Set<Team>();
  store: CreditsStore;
  readonly #setup: ProviderSetup;
  readonly #hub: Hub;
  readonly #seat: Seat;
  readonly #letGo: () => void;
  #disconnect: () => void;

  constructor(setup: ProviderSetup) {
    const { registry, queryClient, settings, team } = setup;
    this.#setup = setup;
    this.#hub = registry.hubOf(queryClient);
    this.#seat = { team, hub: this.#hub, sharesTabs: settings.sharesTabs, shown: new Set() };
    this.store = this.#hub.storeOf({ team, source: DEFAULT_SOURCE }, settings);
    this.#disconnect = this.store.connect(settings);
    registry.presenceOf(DEFAULT_SOURCE).update(this.#seat);
    this.#letGo = this.#hub.hold();
    queryClient.mount();
    if (team) this.shown.add(team);
  }

  get team(): AnyTeam {
    return this.store.team as AnyTeam;
  }

  get hasConsumers(): boolean {
    return this.widgets.length + this.hooks.length > 0;
  }

  setTeam(team: AnyTeam): void {
    const { registry, settings } = this.#setup;
    const store = this.#hub.storeOf({ team, source: DEFAULT_SOURCE }, settings);
    const isOther = store !== this.store;
    if (isOther) this.#disconnect();
    this.store = store;
    if (isOther) this.#disconnect = store.connect(settings);
    if (team) this.shown.add(team);
    if (team === null) this.shown.clear();
    this.#seat.team = team;
    registry.presenceOf(DEFAULT_SOURCE).update(this.#seat);
    if (!isOther) return;
    for (const widget of this.widgets) widget.release();
    for (const hook of this.hooks) hook.release();
    this.widgets.forEach((widget) => {
      widget.release = this.#addWidget();
    });
    for (const hook of this.hooks) hook.connect(store);
  }

  mountWidget(): void {
    const widget = { release: () => {} };
    this.widgets.push(widget);
    widget.release = this.#addWidget();
  }

  mountHook(intervalMs: number | false): void {
    const { tab, ledger } = this.#setup;
    const show = (data: unknown, code: unknown) => {
      ledger.check(`tab ${tab}: useCredits`, tab, this.team, data);
      if (code === undefined) ledger.addViolation(`tab ${tab}: useCredits has a foreign error`);
    };
    const hook = new Hook(this.store, intervalMs, show);
    this.hooks.push(hook);
    hook.mount();
  }

  unmountOne(): void {
    const widget = this.widgets.pop();
    if (widget) widget.release();
    else this.hooks.pop()?.unmount();
  }

  unmount(): void {
    this.#disconnect();
    this.#setup.registry.presenceOf(DEFAULT_SOURCE).release(this.#seat);
    while (this.hasConsumers) this.unmountOne();
    this.#letGo();
    this.#setup.queryClient.unmount();
  }

  /** Checks what widgets show right now. */
  check(): void {
    const { tab, ledger } = this.#setup;
    const { credits, asOfMs } = this.store.getSnapshot();
    ledger.check(`tab ${tab}: a widget`, tab, this.team, credits, asOfMs);
  }

  #addWidget(): () => void {
    const { store } = this;
    this.check(); // it renders before it commits
    const unsubscribe = store.subscribe(() => {
      if (store === this.store) this.check();
    });
    const release = store.team === undefined ? () => {} : store.addConsumer({ intervalMs: 60_000 });
    return () => {
      release();
      unsubscribe();
    };
  }
}
