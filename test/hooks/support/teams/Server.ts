import { type CreditsClient, createCreditsClient } from 'react-credit-widgets';
import type { Answer } from './answers.js';
import type { Ledger } from './Ledger.js';
import type { Mark, Team } from './marks.js';

/** A pending request. */
export interface PendingRequest extends Mark {
  /** The cache that it was for is gone, so its response is dropped. */
  isOrphan: boolean;
  /** Responds, and waits until the client has handled the response. */
  settle: (answer: Answer) => Promise<void>;
}

/** A fake server that responds when the test says so, in any order, behind the real client. */
export class Server {
  /** Pending requests in the order in which they were sent, without those that were aborted or timed out. */
  readonly pending: PendingRequest[] = [];
  /** Calls of the client that have neither resolved nor rejected. */
  unsettled = 0;
  readonly client: CreditsClient;
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.client = {
      getCredits: (options) => this.#handleRequest(options?.team as Team, options?.signal),
    };
  }

  /** Pending requests for a team. */
  pendingFor(team: Team): PendingRequest[] {
    return this.pending.filter((it) => it.team === team && !it.isOrphan);
  }

  /** Marks all pending requests as orphans, because their cache is gone. */
  orphanAll(): void {
    for (const request of this.pending) request.isOrphan = true;
  }

  #handleRequest(team: Team, signal: AbortSignal | undefined) {
    const version = this.#ledger.nextVersion();
    const response = Promise.withResolvers<Response>();
    const request: PendingRequest = {
      team,
      version,
      isOrphan: false,
      settle: async (answer) => {
        this.#remove(request);
        answer(request, request.isOrphan ? null : this.#ledger, response);
        await credits.catch(() => {});
      },
    };
    if (this.pendingFor(team).length > 0) {
      this.#ledger.addViolation(
        `#${version}: a second request of team ${team} while one is pending`,
      );
    }
    if (signal?.aborted) this.#ledger.addViolation(`#${version}: sent with an aborted signal`);
    this.pending.push(request);
    const respond: typeof fetch = (_url, init) => {
      init?.signal?.addEventListener('abort', () => {
        const isNeeded = this.#ledger.team === team && !request.isOrphan;
        if (signal?.aborted && isNeeded)
          this.#ledger.addViolation(`#${version}: aborted, although the team is shown`);
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

  #remove(request: PendingRequest): void {
    const index = this.pending.indexOf(request);
    if (index >= 0) this.pending.splice(index, 1);
  }
}
