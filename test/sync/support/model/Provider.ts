import type { QueryClient } from '@tanstack/react-query';
import type { CreditsStore, ProviderSettings } from '../../../../src/sync/CreditsStore.js';
import type { Presence, Seat } from '../../../../src/sync/createPresence.js';
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
  /** Whether effects run in a task of their own, after the commit. */
  hasLateEffects: boolean;
}

/** What a provider has below it: mounted by effects, as React runs them. */
interface Consumer {
  polls: boolean;
  /** Renders with the provider's store. */
  render: () => void;
  connect: () => void;
  release: () => void;
  unmount: () => void;
}

/** A mounted `<CreditsProvider>` with what is below it, as React runs it: renders, layout effects, then effects. */
export class Provider {
  readonly hooks: Hook[] = [];
  /** Teams that it has shown since it was last signed out. */
  readonly shown = new Set<Team>();
  store: CreditsStore;
  readonly #setup: ProviderSetup;
  readonly #hub: Hub;
  readonly #seat: Seat;
  readonly #presence: Presence;
  readonly #consumers: Consumer[] = [];
  #letGo = () => {};
  #disconnect = () => {};
  #effects: (() => void)[] = [];

  constructor(setup: ProviderSetup) {
    const { registry, queryClient, settings, team } = setup;
    this.#setup = setup;
    this.#hub = registry.hubOf(queryClient);
    this.#presence = registry.presenceOf(DEFAULT_SOURCE);
    this.#seat = { team, hub: this.#hub, sharesTabs: settings.sharesTabs, shown: new Set() };
    this.store = this.#hub.storeOf({ team, source: DEFAULT_SOURCE }, settings);
    this.#consumers.push(this.#createWidget());
  }

  /** The first commit. */
  mount(): void {
    const { queryClient, settings, team } = this.#setup;
    this.#disconnect = this.store.connect(settings);
    this.#presence.update(this.#seat);
    if (team) this.shown.add(team);
    const consumers = [...this.#consumers];
    this.#commit([
      ...consumers.map((consumer) => () => consumer.connect()),
      () => queryClient.mount(),
      () => this.#presence.apply(),
      () => {
        this.#letGo = this.#hub.hold();
      },
    ]);
  }

  get team(): AnyTeam {
    return this.store.team as AnyTeam;
  }

  get consumerCount(): number {
    return this.#consumers.length;
  }

  /** Whether all effects of its last commit have run. */
  get isCommitted(): boolean {
    return this.#effects.length === 0;
  }

  get isPolling(): boolean {
    return this.#consumers.some(({ polls }) => polls);
  }

  /** Whether something that may render again shows credits. */
  get isShowing(): boolean {
    return this.consumerCount > 0 && this.isCommitted;
  }

  setTeam(team: AnyTeam): void {
    this.flush();
    const { registry, settings } = this.#setup;
    const store = this.#hub.storeOf({ team, source: DEFAULT_SOURCE }, settings);
    const isOther = store !== this.store;
    const isSame = team === this.team;
    this.store = store;
    for (const consumer of this.#consumers) consumer.render();
    if (isOther) {
      this.#disconnect();
      this.#disconnect = store.connect(settings);
    }
    if (team) this.shown.add(team);
    if (team === null) this.shown.clear();
    this.#seat.team = team;
    if (!isSame) this.#presence.update(this.#seat);
    const consumers = isOther ? [...this.#consumers] : [];
    const apply = () => {
      if (!isSame) registry.presenceOf(DEFAULT_SOURCE).apply();
    };
    this.#commit([
      ...consumers.map((consumer) => () => consumer.release()),
      apply,
      ...consumers.map((consumer) => () => consumer.connect()),
      apply,
    ]);
  }

  mountWidget(): void {
    this.#mount(this.#createWidget());
  }

  mountHook(intervalMs: number | false): void {
    this.flush();
    const { tab, ledger } = this.#setup;
    const show = (data: unknown, code: unknown) => {
      ledger.check(`tab ${tab}: useCredits`, tab, this.team, data);
      if (code === undefined) ledger.addViolation(`tab ${tab}: useCredits has a foreign error`);
    };
    const hook = new Hook(this.store, intervalMs, show);
    this.hooks.push(hook);
    this.#mount({
      polls: intervalMs !== false,
      render: () => hook.render(this.store),
      connect: () => hook.connect(),
      release: () => hook.release(),
      unmount: () => {
        this.hooks.splice(this.hooks.indexOf(hook), 1);
        hook.unmount();
      },
    });
  }

  /** Unmounts what has been mounted first. */
  unmountOne(): void {
    this.flush();
    this.#consumers.shift()?.unmount();
  }

  unmount(): void {
    this.flush();
    this.#disconnect();
    this.#presence.release(this.#seat);
    this.#setup.queryClient.unmount();
    this.#presence.apply();
    this.#letGo();
    while (this.#consumers.length > 0) this.unmountOne();
  }

  /** Checks what widgets show right now. */
  check(): void {
    const { tab, ledger } = this.#setup;
    const { credits, asOfMs } = this.store.getSnapshot();
    ledger.check(`tab ${tab}: a widget`, tab, this.team, credits, asOfMs);
  }

  #mount(consumer: Consumer): void {
    this.flush();
    this.#consumers.push(consumer);
    this.#commit([() => consumer.connect()]);
  }

  /** Effects run in the same task, or in one of the next. */
  #commit(effects: (() => void)[]): void {
    this.#effects = effects;
    if (this.#setup.hasLateEffects) setTimeout(() => this.flush(), 0);
    else this.flush();
  }

  /** React runs what is left before it renders again. */
  flush(): void {
    const effects = this.#effects;
    for (let effect = effects.shift(); effect; effect = effects.shift()) effect();
  }

  #createWidget(): Consumer {
    let release = () => {};
    const render = () => {
      this.store.checkEntry();
      this.check();
    };
    render();
    return {
      polls: true,
      render,
      connect: () => {
        const { store } = this;
        const unsubscribe = store.subscribe(() => {
          if (store === this.store) render();
        });
        const leave =
          store.team === undefined ? () => {} : store.addConsumer({ intervalMs: 60_000 });
        release = () => {
          leave();
          unsubscribe();
        };
      },
      release: () => release(),
      unmount: () => release(),
    };
  }
}
