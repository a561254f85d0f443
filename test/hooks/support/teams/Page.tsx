import { QueryClient } from '@tanstack/react-query';
import { act, type RenderResult, render } from '@testing-library/react';
import { creditsKeys, parseCredits } from 'react-credit-widgets';
import { type Host, HostPage, type WidgetName } from './HostPage.js';
import { Ledger } from './Ledger.js';
import { bodyOf, marksIn, type Team } from './marks.js';
import { Server } from './Server.js';
import { Surroundings } from './Surroundings.js';

/** A page, its host and its server, and what the test knows of them. */
export class Page {
  readonly ledger = new Ledger();
  readonly server = new Server(this.ledger);
  readonly host: Host;
  /** What has happened, a line each. */
  readonly steps: string[] = [];
  /** The cache of the host; the test cannot reach a provider's own. */
  readonly queryClient = new QueryClient();
  /** Teams whose credits were dropped when the reader logged out. */
  readonly dropped = new Set<Team>();
  readonly surroundings = new Surroundings();
  /** Teams that the provider of the moment has shown. */
  readonly #shown = new Set<Team>();
  #nextId = 0;
  readonly #view: RenderResult;

  constructor(host: Host) {
    this.host = { ...host };
    this.#noteShown();
    this.#view = render(this.#element());
  }

  get hasHostsCache(): boolean {
    return this.host.cache !== 'own';
  }

  /** The life of the page until now, to be read by people. */
  get story(): string {
    const { cache, isStrict, hasCredits } = this.host;
    const mode = isStrict ? ', in StrictMode' : '';
    const start = `a page with a query client ${cache}${mode}${hasCredits ? ', and credits' : ''}`;
    return [start, ...this.steps].join('\n  · ');
  }

  /** The parts of the page that hold a widget each. */
  get widgets(): HTMLElement[] {
    return [...this.#view.container.querySelectorAll<HTMLElement>('[data-widget]')];
  }

  /** The buttons that ask again. */
  get buttons(): HTMLElement[] {
    const all = '[data-slot=refresh], [data-slot=retry]';
    return [...this.#view.container.querySelectorAll<HTMLElement>(all)];
  }

  /** Draws what the host has decided. */
  draw(): void {
    this.#view.rerender(this.#element());
  }

  /** Draws every widget, changed or not. */
  drawAll(): void {
    this.host.renders += 1;
    this.draw();
  }

  mount(name: WidgetName): void {
    this.#nextId += 1;
    this.host.widgets = new Map(this.host.widgets).set(this.#nextId, name);
    this.draw();
  }

  unmount(index: number): void {
    const all = [...this.host.widgets];
    all.splice(index % all.length, 1);
    this.host.widgets = new Map(all);
    this.draw();
  }

  setProvider(hasProvider: boolean): void {
    this.host.hasProvider = hasProvider;
    if (!hasProvider && !this.hasHostsCache) this.server.disown();
    this.#shown.clear();
    this.#noteShown();
    this.draw();
  }

  setTeam(team: Team | null): void {
    this.ledger.team = team;
    if (team === null) this.#dropShown();
    else this.dropped.clear();
    this.#noteShown();
    this.draw();
  }

  press(index: number): void {
    const { buttons } = this;
    act(() => buttons[index % buttons.length]?.click());
  }

  /** The host puts credits of a team into its cache, as old as `ageMs`. */
  prefill(team: Team, ageMs: number): void {
    const mark = { team, version: this.ledger.nextVersion() };
    this.ledger.receive(mark);
    this.dropped.delete(team);
    const credits = parseCredits(JSON.parse(bodyOf(mark)));
    const updatedAt = Date.now() - ageMs;
    this.queryClient.setQueryData(creditsKeys.team(team), credits, { updatedAt });
  }

  /** The host empties its cache, and draws its page anew: react-query tells nobody who is mounted. */
  clear(): void {
    this.queryClient.clear();
    this.server.disown();
    this.drawAll();
  }

  /** The host asks again for what is on its page, as after a purchase. */
  refetch(): void {
    const filters = { queryKey: creditsKeys.all, type: 'active' } as const;
    void this.queryClient.refetchQueries(filters, { cancelRefetch: false });
  }

  /** Judges the page as a reader, or a screen reader, gets it at this moment. */
  look(): void {
    this.ledger.see(marksIn(this.#view?.container.innerHTML ?? ''), 'the page');
  }

  /** Takes the page away, and puts back what belongs to the browser. */
  leave(): void {
    this.#view.unmount();
    this.surroundings.restore();
  }

  #element() {
    const { host, ledger, queryClient, server } = this;
    const handleCommit = () => this.look();
    return (
      <HostPage {...{ host, ledger, queryClient }} client={server.client} onCommit={handleCommit} />
    );
  }

  #noteShown(): void {
    const { team } = this.ledger;
    if (team && this.host.hasProvider) this.#shown.add(team);
  }

  #dropShown(): void {
    for (const team of this.#shown) {
      this.ledger.forget(team);
      this.dropped.add(team);
    }
    this.#shown.clear();
  }
}
