import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act, type RenderResult, render } from '@testing-library/react';
import { creditsKeys, parseCredits } from 'react-credit-widgets';
import { vi } from 'vitest';
import { type Host, HostPage } from './HostPage.js';
import { Ledger } from './Ledger.js';
import { bodyOf, marksIn, type Team } from './marks.js';
import { Server } from './Server.js';
import { nextTask, pass } from './time.js';

/** A page, its host and its server, and what the test knows of them. */
export class Page {
  readonly ledger = new Ledger();
  readonly server = new Server(this.ledger);
  readonly host: Host;
  /** What has happened, a line each. */
  readonly steps: string[] = [];
  isVisible = true;
  isOnline = true;
  readonly #queryClient = new QueryClient();
  /** Teams that the provider of the moment has shown, and those that it dropped when the reader logged out. */
  readonly #shown = new Set<Team>();
  readonly #dropped = new Set<Team>();
  readonly #view: RenderResult;

  constructor(host: Host) {
    this.host = { ...host };
    this.#noteShown();
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() =>
      this.isVisible ? 'visible' : 'hidden',
    );
    this.#view = render(this.#element());
  }

  /** Whether the test can reach the query client of the provider. */
  get hasHostsCache(): boolean {
    return this.host.cache !== 'own';
  }

  /** The life of the page until now, to be read by people. */
  get story(): string {
    const { cache, isStrict } = this.host;
    const start = `a page with a query client ${cache}${isStrict ? ', in StrictMode' : ''}`;
    return [start, ...this.steps].join('\n  · ');
  }

  get buttons(): HTMLElement[] {
    return [...this.#view.container.querySelectorAll('button')].filter(
      ({ dataset }) => dataset.slot === 'refresh' || dataset.slot === 'retry',
    );
  }

  /** Draws what the host has decided. */
  draw(): void {
    this.host.renders += 1;
    this.#view.rerender(this.#element());
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
    else this.#dropped.clear();
    this.#noteShown();
    this.draw();
  }

  setVisible(isVisible: boolean): void {
    this.isVisible = isVisible;
    act(() => {
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
  }

  setOnline(isOnline: boolean): void {
    this.isOnline = isOnline;
    act(() => {
      window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    });
  }

  /** The host puts credits of a team into its cache, as old as `ageMs`. */
  prefill(team: Team, ageMs: number): void {
    const mark = { team, version: this.ledger.nextVersion() };
    this.ledger.receive(mark);
    this.#dropped.delete(team);
    const credits = parseCredits(JSON.parse(bodyOf(mark)));
    this.#queryClient.setQueryData(creditsKeys.team(team), credits, {
      updatedAt: Date.now() - ageMs,
    });
  }

  /** The host empties its cache, and draws its page anew. */
  clear(): void {
    this.#queryClient.clear();
    this.server.disown();
    this.draw();
  }

  /** The host asks for everything that its cache holds, as after a purchase. */
  refetch(): void {
    void this.#queryClient.refetchQueries({ queryKey: creditsKeys.all }, { cancelRefetch: false });
  }

  /** Looks at everything that has to hold at any time, and, when the page is `isSettled`, that it shows what it knows. */
  inspect(isSettled: boolean): void {
    this.#look();
    for (const team of this.#dropped) {
      const isKept = this.#dataOf(team) !== undefined;
      if (isKept) this.ledger.blame(`team ${team} is cached after a log-out`);
      const isAsked = this.server.waitingFor(team).length > 0;
      if (isAsked) this.ledger.blame(`team ${team} is asked for after a log-out`);
    }
    if (isSettled) this.#compareWidgets();
  }

  /** Ends the life of the page, and says what is left of it. */
  async leave(): Promise<Record<string, number>> {
    this.#view.unmount();
    await nextTask();
    await pass(600_000);
    return {
      timers: vi.getTimerCount(),
      waiting: this.server.waiting.length,
      unsettled: this.server.unsettled,
    };
  }

  /** Puts back what belongs to the browser. */
  restore(): void {
    this.#view.unmount();
    onlineManager.setOnline(true);
    vi.restoreAllMocks();
  }

  #element() {
    return (
      <HostPage
        host={this.host}
        ledger={this.ledger}
        queryClient={this.#queryClient}
        client={this.server.client}
        onCommit={() => this.#look()}
      />
    );
  }

  /** One frame, as a reader or a screen reader gets it. */
  #look(): void {
    this.ledger.see(marksIn(this.#view?.container.innerHTML ?? ''), 'the page');
  }

  #dataOf(team: Team): unknown {
    return this.#queryClient.getQueryData(creditsKeys.team(team));
  }

  #compareWidgets(): void {
    const { team } = this.ledger;
    const [cached] = team ? marksIn(JSON.stringify(this.#dataOf(team) ?? null)) : [];
    if (!team || !cached || !this.host.hasProvider) return;
    const wanted = `${team}#${this.ledger.expected(team)}`;
    for (const widget of this.#view.container.querySelectorAll<HTMLElement>('[data-widget]')) {
      const shown = marksIn(widget.outerHTML).map((mark) => `${mark.team}#${mark.version}`);
      if (shown.join() !== wanted) {
        this.ledger.blame(`the ${widget.dataset.widget} shows ${shown}, and not ${wanted}`);
      }
    }
  }

  #noteShown(): void {
    const { team } = this.ledger;
    if (team && this.host.hasProvider) this.#shown.add(team);
  }

  #dropShown(): void {
    for (const team of this.#shown) {
      this.ledger.forget(team);
      this.#dropped.add(team);
    }
    this.#shown.clear();
  }
}
