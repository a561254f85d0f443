import { notifyManager, QueryObserver } from '@tanstack/react-query';
import type { CreditsStore } from '../../../../src/sync/CreditsStore.js';
import type { CreditsObserver } from '../../../../src/sync/createFetches.js';

const NO_REFETCHES = {
  refetchInterval: false,
  refetchOnMount: false,
  refetchOnWindowFocus: false,
} as const;

/** A host's `useCredits`, as React runs it: it renders, then commits. */
export class Hook {
  readonly #intervalMs: number | false;
  readonly #show: (data: unknown, errorCode: unknown) => void;
  #store: CreditsStore;
  #observer: CreditsObserver | null = null;
  #entry: unknown;
  #release = () => {};

  /** @param show - Called with what each render shows. */
  constructor(
    store: CreditsStore,
    intervalMs: number | false,
    show: (data: unknown, errorCode: unknown) => void,
  ) {
    this.#store = store;
    this.#intervalMs = intervalMs;
    this.#show = show;
  }

  mount(): void {
    const options = this.#optionsOf();
    this.#observer = new QueryObserver(this.#store.queryClient, options);
    this.#render();
    this.#connect();
    this.#observer.subscribe(notifyManager.batchCalls(() => this.update()));
    this.#observer.setOptions(options);
  }

  /** The data of the last render. */
  get data(): unknown {
    return this.#observer?.getCurrentResult().data;
  }

  get isFetching(): boolean {
    return this.#observer?.getCurrentResult().isFetching ?? false;
  }

  /** The provider has another store. */
  release(): void {
    this.#release();
  }

  connect(store: CreditsStore): void {
    this.#store = store;
    this.#render();
    this.#connect();
    this.#observer?.setOptions(this.#optionsOf());
  }

  /** Renders again, and commits. */
  update(): void {
    if (!this.#observer) return;
    this.#render();
    this.#observer?.setOptions(this.#optionsOf());
  }

  unmount(): void {
    this.#release();
    this.#observer?.destroy();
    this.#observer = null;
  }

  #optionsOf() {
    const { queryClient, options, team } = this.#store;
    const enabled = team !== undefined;
    return queryClient.defaultQueryOptions({ ...options, ...NO_REFETCHES, enabled });
  }

  #render(): void {
    this.#entry = this.#store.getQuery();
    this.#store.checkEntry();
    const options = { ...this.#optionsOf(), _optimisticResults: 'optimistic' as const };
    const result = this.#observer?.getOptimisticResult(options);
    this.#show(result?.data, result?.error && Object(result.error).code);
  }

  #connect(): void {
    const store = this.#store;
    const unsubscribe = store.subscribe(() => {
      if (store.getQuery() !== this.#entry) this.update();
    });
    const release =
      store.team === undefined ? () => {} : store.addConsumer({ intervalMs: this.#intervalMs });
    this.#release = () => {
      release();
      unsubscribe();
    };
  }
}
