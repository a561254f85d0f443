import type { Script } from '../processes/scriptedUpstream.js';

/** Where an attack takes place. */
export interface Scene {
  /** The port of the attacked server. */
  port: number;
  /** The session of a signed-in visitor, whose team no request has named yet: `acme-7`. */
  session: string;
  /** The attacker's own server, `http://127.0.0.1:<port>`. */
  attackerUrl: string;
  /** Milliseconds that the attacker waits for a response. */
  timeoutMs: number;
}

/** One response of the server, as it arrived over the wire. */
export interface Answer {
  status: number;
  reason: string;
  /** In the order sent, with names in lowercase. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Latin-1: one character per byte. */
  body: string;
  /** Whether all of it arrived. */
  isComplete: boolean;
}

/** What came back on a connection. */
export interface Exchange {
  bytes: Buffer;
  /** Whether it ended before the attacker's timeout: with complete responses, or with the connection. */
  isInTime: boolean;
}

/** The observable outcome of an attack. */
export interface Evidence {
  answers: readonly Answer[];
  /** All that the attacker received, Latin-1. */
  received: string;
  isInTime: boolean;
  /** What reached the upstream, one string per connection. */
  upstreamRequests: readonly string[];
  /** What reached the attacker's own server. */
  attackerRequests: readonly string[];
  /** Growth of the server's peak memory, in bytes. */
  grownBytes: number;
  /** What was wrong with a valid request afterwards; `null` for nothing. */
  problemAfterwards: string | null;
}

/** One attack. */
export interface Attack {
  name: string;
  /** What is sent on one connection. @default a visitor's valid request */
  send?: (scene: Scene) => string | Buffer;
  /** Instead of `send`: opens its own connections, and resolves to what came back. */
  talk?: (scene: Scene) => Promise<Exchange>;
  /** How the upstream answers. @default with the credits of the key, or of another team that the request names */
  upstream?: Script;
  /** How many responses to expect. @default 1 */
  answers?: number;
  /** The most requests that the upstream may receive. @default 1 */
  maxUpstreamRequests?: number;
  /** Harm of this attack alone; harm that counts for every attack is in support/harms.ts. */
  harm?: (evidence: Evidence, scene: Scene) => string | false;
  /** Why the naive proxy withstands it too. */
  proxyEscapes?: string;
}
