import { QueryClient } from '@tanstack/react-query';
import { act, type RenderResult, render } from '@testing-library/react';
import { creditsKeys, parseCredits } from 'react-credit-widgets';
import { resetCredits } from 'react-credit-widgets/testing';
import { vi } from 'vitest';
import { pageRegistry } from '../../../../src/sync/pageRegistry.js';
import { Environment } from './Environment.js';
import { type Host, HostPage, type WidgetName } from './HostPage.js';
import { Ledger } from './Ledger.js';
import { bodyOf, marksIn, TEAMS, type Team } from './marks.js';
import { Server } from './Server.js';

/** A page under test, with its host, its fake server and the model of what it may show. */
export class Page {
  readonly ledger = new Ledger();
  readonly server = new Server(this.ledger);
  readonly host: Host;
  /** The steps so far, one line each. */
  readonly steps: string[] = [];
  /** The query client that the provider uses. */
  readonly queryClient: QueryClient;
  /** Teams whose credits were dropped on sign-out. */
  readonly dropped = new Set<Team>();
  readonly environment = new Environment();
  #nextId = 0;
  readonly #view: RenderResult;

  constructor(host: Host) {
    this.host = { ...host };
    this.queryClient = this.hasHostsCache
      ? new QueryClient()
      : pageRegistry().queryClientOf(QueryClient);
    this.#view = render(this.#element());
  }

  get hasHostsCache(): boolean {
    return this.host.cache !== 'of the page';
  }

  /** Whether the page is signed out: there is a provider, and it has no team. */
  get isSignedOut(): boolean {
    return this.host.hasProvider && this.ledger.team === null;
  }

  /** The history of the page so far, for failure messages. */
  get history(): string {
    const { cache, isStrict, hasCredits } = this.host;
    const mode = isStrict ? ', in StrictMode' : '';
    const start = `a page with a query client ${cache}${mode}${hasCredits ? ', and credits' : ''}`;
    return [start, ...this.steps].join('\n  · ');
  }

  /** The elements that contain one widget each. */
  get widgets(): HTMLElement[] {
    return [...this.#view.container.querySelectorAll<HTMLElement>('[data-widget]')];
  }

  /** The refresh and retry buttons. */
  get buttons(): HTMLElement[] {
    const all = '[data-slot=refresh], [data-slot=retry]';
    return [...this.#view.container.querySelectorAll<HTMLElement>(all)];
  }

  /** Renders the host's current state. */
  render(): void {
    this.#view.rerender(this.#element());
  }

  /** Renders every widget, changed or not. */
  renderAll(): void {
    this.host.renders += 1;
    this.render();
  }

  mount(name: WidgetName): void {
    this.#nextId += 1;
    this.host.widgets = new Map(this.host.widgets).set(this.#nextId, name);
    this.render();
  }

  unmount(index: number): void {
    const all = [...this.host.widgets];
    all.splice(index % all.length, 1);
    this.host.widgets = new Map(all);
    this.render();
  }

  setProvider(hasProvider: boolean): void {
    this.host.hasProvider = hasProvider;
    this.#dropIfSignedOut();
    this.render();
  }

  setTeam(team: Team | null): void {
    this.ledger.team = team;
    if (team !== null) this.dropped.clear();
    this.#dropIfSignedOut();
    this.render();
  }

  press(index: number): void {
    const { buttons } = this;
    act(() => buttons[index % buttons.length]?.click());
  }

  /** The host puts credits of a team into its cache, aged `ageMs`. */
  prefill(team: Team, ageMs: number): void {
    const mark = { team, version: this.ledger.nextVersion() };
    this.ledger.receive(mark);
    this.dropped.delete(team);
    const credits = parseCredits(JSON.parse(bodyOf(mark)));
    const updatedAt = Date.now() - ageMs;
    this.#dropIfSignedOut();
    this.queryClient.setQueryData(creditsKeys.team(team), credits, { updatedAt });
  }

  /** The host clears its cache and renders its page again, because react-query does not notify mounted observers. */
  clear(): void {
    this.server.mayAbort(() => this.queryClient.clear());
    this.renderAll();
  }

  /** The host refetches what is on its page, as after a purchase. */
  refetch(): void {
    const filters = { queryKey: creditsKeys.all, type: 'active' } as const;
    void this.queryClient.refetchQueries(filters, { cancelRefetch: false });
  }

  /** Checks the page as a user or a screen reader gets it at this moment. */
  check(): void {
    this.ledger.check(marksIn(this.#view?.container.innerHTML ?? ''), 'the page');
  }

  /** Unmounts the page, and forgets what outlives it. */
  tearDown(): void {
    this.#view.unmount();
    vi.advanceTimersByTime(0); // a store stops one task after its last consumer
    resetCredits();
    this.environment.restore();
  }

  #element() {
    const { host, ledger, queryClient, server } = this;
    const handleCommit = () => this.check();
    return (
      <HostPage {...{ host, ledger, queryClient }} client={server.client} onCommit={handleCommit} />
    );
  }

  /** A page that signs out drops the credits of every team, also those that it has never shown. */
  #dropIfSignedOut(): void {
    if (!this.isSignedOut) return;
    for (const team of TEAMS) {
      this.ledger.drop(team);
      this.dropped.add(team);
    }
  }
}
