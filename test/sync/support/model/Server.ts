import { type CreditsClient, CreditsError } from 'react-credit-widgets/query';
import { aCredits } from 'react-credit-widgets/testing';
import { noteAsOf } from '../../../../src/api/asOf.js';
import { isRevoking } from '../../../../src/sync/policy/retry.js';
import { type AnswerName, answers } from './answers.js';
import type { Ledger, Team, Version } from './Ledger.js';

/** How old the server's old answers are. */
const OLD_MS = 3_600_000;
/** Our own client gives up after this time. */
const DEADLINE_MS = 10_000;

/** Longer than most answers take. */
const SLOW_MS = 1_000;

/** How the server answers from now on. */
export interface Mode {
  answer: AnswerName;
  /** Milliseconds; `null`: only when told to. */
  latencyMs: number | null;
  /** Whether the client has a time limit of its own. */
  hasDeadline: boolean;
}

/** A request that the server has received. */
export interface ServerRequest {
  tab: number;
  team: Team;
  version: Version;
  /** Whether the tab shared its answers as it sent this. */
  isShared: boolean;
  settle: (answer: AnswerName) => void;
}

interface Response {
  resolve: (answer: unknown) => void;
  reject: (error: CreditsError) => void;
}

/** A fake server for all tabs. */
export class Server {
  mode: Mode = { answer: 'credits', latencyMs: 50, hasDeadline: true };
  /** Requests without an answer yet, in the order in which they were sent. */
  readonly pending: ServerRequest[] = [];
  /** Requests so far. */
  count = 0;
  readonly #ledger: Ledger;
  #slowAtMs = Number.NEGATIVE_INFINITY;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Whether a request has taken so long of late that a tab may have lost patience with its turn. */
  get isSlow(): boolean {
    return Date.now() - this.#slowAtMs < 2 * DEADLINE_MS;
  }

  /**
   * The client of a tab.
   *
   * @param onRequest - Called with each request as it is sent.
   */
  clientOf(tab: number, onRequest: (team: Team) => { isShared: boolean }): CreditsClient {
    return {
      getCredits: ({ team, signal } = {}) => {
        if (signal?.aborted) {
          this.#ledger.addViolation(`tab ${tab} sends with an aborted signal`);
          return Promise.reject(new CreditsError('network'));
        }
        return this.#receive(tab, team as Team, onRequest(team as Team), signal);
      },
    };
  }

  #receive(
    tab: number,
    team: Team,
    { isShared }: { isShared: boolean },
    signal: AbortSignal | undefined,
  ) {
    const { answer, latencyMs, hasDeadline } = this.mode;
    const version = this.#ledger.createVersion(team);
    let response: Response = { resolve: () => {}, reject: () => {} };
    const answered = new Promise<unknown>((resolve, reject) => {
      response = { resolve, reject };
    });
    const end = (result: string) => {
      if (Date.now() - version.sentAtMs > SLOW_MS) this.#slowAtMs = Date.now();
      this.#ledger.noteEffect(`tab ${tab} #${version.number} ends: ${result}`);
      this.pending.splice(this.pending.indexOf(request), 1);
      clearTimeout(timer);
    };
    const isPending = () => this.pending.includes(request);
    const stop = (code: 'network' | 'timeout') => {
      if (!isPending()) return;
      end(code);
      response.reject(new CreditsError(code));
    };
    const request: ServerRequest = {
      tab,
      team,
      version,
      isShared,
      settle: (name) => {
        if (!isPending()) return;
        end(name);
        this.#answer(name, request, response);
      },
    };
    this.#ledger.noteEffect(`tab ${tab} requests team ${team} #${version.number}`);
    this.count += 1;
    this.pending.push(request);
    signal?.addEventListener('abort', () => stop('network'));
    const timer =
      latencyMs !== null
        ? setTimeout(() => request.settle(answer), latencyMs)
        : setTimeout(() => stop('timeout'), hasDeadline ? DEADLINE_MS : 1_000_000);
    return answered as ReturnType<CreditsClient['getCredits']>;
  }

  #answer(
    name: AnswerName,
    { tab, team, version }: ServerRequest,
    { resolve, reject }: Response,
  ): void {
    const error = answers[name]?.();
    if (error) {
      if (isRevoking(error)) this.#ledger.revoke(tab, team, Date.now());
      reject(error);
      return;
    }
    if (name === 'bad payload') {
      resolve({ balance: version.number, lots: [null] });
      return;
    }
    const credits = aCredits({ balance: version.number });
    version.toMs = Date.now();
    if (name === 'old credits') {
      version.fromMs -= OLD_MS;
      version.toMs = version.fromMs;
      noteAsOf(credits, version.fromMs);
    }
    resolve(credits);
  }
}
