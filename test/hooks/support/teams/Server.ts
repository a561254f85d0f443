import { type CreditsClient, createCreditsClient } from 'react-credit-widgets';
import type { Answer } from './answers.js';
import type { Ledger } from './Ledger.js';
import type { Mark, Team } from './marks.js';

/** Two requests of a team start at least this far apart. */
const MIN_GAP_MS = 500;

/** A pending request. */
export interface PendingRequest extends Mark {
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
  /** Epoch milliseconds at which the last request of a team was sent. */
  readonly #sentAtMs = new Map<Team, number>();
  #isAbortExpected = false;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.client = {
      getCredits: (options) => this.#handleRequest(options?.team as Team, options?.signal),
    };
  }

  /** Pending requests for a team. */
  pendingFor(team: Team): PendingRequest[] {
    return this.pending.filter((it) => it.team === team);
  }

  /** Runs what takes away the entries that pending requests are for. */
  mayAbort(run: () => void): void {
    this.#isAbortExpected = true;
    run();
    this.#isAbortExpected = false;
  }

  #handleRequest(team: Team, signal: AbortSignal | undefined) {
    const version = this.#ledger.nextVersion();
    const response = Promise.withResolvers<Response>();
    const request: PendingRequest = {
      team,
      version,
      settle: async (answer) => {
        this.#remove(request);
        answer(request, this.#ledger, response);
        await credits.catch(() => {});
      },
    };
    if (this.pendingFor(team).length > 0) {
      this.#ledger.addViolation(
        `#${version}: a second request of team ${team} while one is pending`,
      );
    }
    const sinceLastMs = Date.now() - (this.#sentAtMs.get(team) ?? Number.NEGATIVE_INFINITY);
    if (sinceLastMs < MIN_GAP_MS)
      this.#ledger.addViolation(`#${version}: sent ${sinceLastMs} ms after the last one`);
    this.#sentAtMs.set(team, Date.now());
    if (signal?.aborted) this.#ledger.addViolation(`#${version}: sent with an aborted signal`);
    this.pending.push(request);
    const respond: typeof fetch = (_url, init) => {
      init?.signal?.addEventListener('abort', () => {
        const isNeeded = this.#ledger.team === team && !this.#isAbortExpected;
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
