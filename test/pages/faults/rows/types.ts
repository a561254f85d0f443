import type { Behavior } from '../server/faultServer.js';
import type { Outcome } from './outcomes.js';

/**
 * Where the page asks. `here`: the page's own server. `elsewhere`: a server of another origin. The others cannot be
 * reached: nobody listens, the name is unknown, no TLS is spoken.
 */
export type Place = 'here' | 'elsewhere' | 'closed' | 'unknown' | 'withoutTls';

/** One fault: how the server misbehaves, and what the catalog promises then. */
export interface FaultRow extends Outcome {
  /** Begins with `FAULTS` and the row's number. */
  title: string;
  behave: Behavior;
  /** @default 'here' */
  at?: Place;
  /** Milliseconds that the client waits. @default 5000 */
  timeoutMs?: number;
  /** Chromium itself may repeat such a request: over another connection, or when it had opened one in advance. */
  mayBeRepeated?: boolean;
  /** What `navigator.onLine` says. @default the truth */
  onLine?: boolean;
  /** Where code and catalog disagree: the test is expected to fail, and complains once it does not. */
  differsIn?: 'Node' | 'Chromium';
  /** What only a browser does, such as asking other origins for leave. */
  isBrowserOnly?: boolean;
}
