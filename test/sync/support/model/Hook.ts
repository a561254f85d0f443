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
    this.#observer = new QueryObserver(store.queryClient, this.#optionsOf());
    this.render(store);
  }

  /** The data of the last render. */
  get data(): unknown {
    return this.#observer?.getCurrentResult().data;
  }

  get isFetching(): boolean {
    return this.#observer?.getCurrentResult().isFetching ?? false;
  }

  /** Renders with a store. */
  render(store: CreditsStore): void {
    this.#store = store;
    this.#entry = store.getQuery();
    store.checkEntry();
    const options = { ...this.#optionsOf(), _optimisticResults: 'optimistic' as const };
    const result = this.#observer?.getOptimisticResult(options);
    this.#show(result?.data, result?.error && Object(result.error).code);
  }

  /** The effects of a first render, or of one with another store. */
  connect(): void {
    const store = this.#store;
    const unsubscribe = store.subscribe(() => {
      if (store === this.#store && store.getQuery() !== this.#entry) this.update();
    });
    const release =
      store.team === undefined ? () => {} : store.addConsumer({ intervalMs: this.#intervalMs });
    this.#release = () => {
      release();
      unsubscribe();
    };
    this.#observer?.setOptions(this.#optionsOf());
    if (!this.#observer?.hasListeners())
      this.#observer?.subscribe(notifyManager.batchCalls(() => this.update()));
    this.#observer?.updateResult();
  }

  /** The effects of the last render are undone. */
  release(): void {
    this.#release();
  }

  /** Renders again, and commits. */
  update(): void {
    if (!this.#observer) return;
    this.render(this.#store);
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
}
