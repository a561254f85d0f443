import type { Script } from '../processes/scriptedUpstream.js';

/** Where an attack takes place. */
export interface Scene {
  /** The server that is attacked. */
  port: number;
  /** The cookie of a visitor who is signed in, of a team that nobody asked for yet: `acme-7`. */
  session: string;
  /** A server of the attacker, `http://127.0.0.1:<port>`. */
  elsewhere: string;
  /** Milliseconds that the attacker waits for an answer. */
  patienceMs: number;
}

/** One answer of the server, as it came over the wire. */
export interface Answer {
  status: number;
  reason: string;
  /** In their order, as sent, names in lower case. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Latin-1: a byte a character. */
  body: string;
  /** Whether all of it came. */
  isWhole: boolean;
}

/** What a conversation brought. */
export interface Heard {
  bytes: Buffer;
  /** Whether it ended before the attacker's patience did: with whole answers, or with the connection. */
  isInTime: boolean;
}

/** What an attack left to be seen. */
export interface Evidence {
  answers: readonly Answer[];
  /** All that the attacker got, Latin-1. */
  got: string;
  isInTime: boolean;
  /** What reached the upstream, one text for each connection. */
  asked: readonly string[];
  /** What reached the server of the attacker. */
  elsewhere: readonly string[];
  /** By how much the most memory that the server ever had grew, in bytes. */
  grownBytes: number;
  /** What was wrong with a decent request afterwards; `null` for nothing. */
  wrongAfterwards: string | null;
}

/** One attack. */
export interface Attack {
  name: string;
  /** What is sent on one connection. @default a visitor's decent request */
  send?: (scene: Scene) => string | Buffer;
  /** Instead of `send`: talks in its own way, and resolves to what it got. */
  talk?: (scene: Scene) => Promise<Heard>;
  /** How the upstream answers. @default with the credits of the key, or of whomever else the request names */
  upstream?: Script;
  /** How many answers there should be. @default 1 */
  answers?: number;
  /** How often the upstream may be asked. @default 1 */
  mayAsk?: number;
  /** What got through, apart from what never may (support/harms.ts). */
  harm?: (evidence: Evidence, scene: Scene) => string | false;
  /** Why the naive proxy stands it, too. */
  proxyEscapes?: string;
}
