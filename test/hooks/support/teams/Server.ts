import { type CreditsClient, createCreditsClient } from 'react-credit-widgets';
import type { Answer } from './answers.js';
import type { Ledger } from './Ledger.js';
import type { Mark, Team } from './marks.js';

/** A request that waits for its answer. */
export interface Waiting extends Mark {
  /** The cache that it was for is gone: its answer reaches nobody. */
  isOrphan: boolean;
  /** Answers, and waits until the client has dealt with it. */
  settle: (answer: Answer) => Promise<void>;
}

/** A server whose answers come when told to, in any order, and the real client in front of it. */
export class Server {
  /** What is under way, in the order in which it was asked for; nothing that was aborted or took too long. */
  readonly waiting: Waiting[] = [];
  /** Calls of the client that have neither resolved nor rejected. */
  unsettled = 0;
  readonly client: CreditsClient;
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.client = {
      getCredits: (options) => this.#ask(options?.team as Team, options?.signal),
    };
  }

  /** What is under way for a team. */
  waitingFor(team: Team): Waiting[] {
    return this.waiting.filter((it) => it.team === team && !it.isOrphan);
  }

  /** The cache of all that is under way has gone. */
  disown(): void {
    for (const request of this.waiting) request.isOrphan = true;
  }

  #ask(team: Team, signal: AbortSignal | undefined) {
    const version = this.#ledger.nextVersion();
    const response = Promise.withResolvers<Response>();
    const request: Waiting = {
      team,
      version,
      isOrphan: false,
      settle: async (answer) => {
        this.#remove(request);
        answer(request, request.isOrphan ? null : this.#ledger, response);
        await credits.catch(() => {});
      },
    };
    if (this.waitingFor(team).length > 0) {
      this.#ledger.blame(`#${version}: a second request of team ${team} while one is under way`);
    }
    if (signal?.aborted) this.#ledger.blame(`#${version}: asked with a signal that is spent`);
    this.waiting.push(request);
    const respond: typeof fetch = (_url, init) => {
      init?.signal?.addEventListener('abort', () => {
        const isNeeded = this.#ledger.team === team && !request.isOrphan;
        if (signal?.aborted && isNeeded)
          this.#ledger.blame(`#${version}: ended, though the team is there`);
        this.#remove(request);
        response.reject(init.signal?.reason);
      });
      return response.promise;
    };
    const client = createCreditsClient({ endpoint: '/api/credits', fetch: respond });
    const credits = client.getCredits({ team, ...(signal && { signal }) });
    this.unsettled += 1;
    const handleEnd = () => {
      this.unsettled -= 1;
      this.#remove(request);
    };
    credits.then(handleEnd, handleEnd);
    return credits;
  }

  #remove(request: Waiting): void {
    const index = this.waiting.indexOf(request);
    if (index >= 0) this.waiting.splice(index, 1);
  }
}
