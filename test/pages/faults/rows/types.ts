import type { Behavior } from '../server/faultServer.js';
import type { Outcome } from './outcomes.js';

/**
 * Where the page reads. `here`: the page's own server. `otherOrigin`: a server of another origin. The others cannot be
 * reached: nothing listens, the host name is unknown, or there is no TLS.
 */
export type Place = 'here' | 'otherOrigin' | 'closed' | 'unknown' | 'withoutTls';

/** One fault: how the server misbehaves, and what the catalog specifies. */
export interface FaultRow extends Outcome {
  /** Begins with `FAULTS` and the row's number. */
  title: string;
  behave: Behavior;
  /** @default 'here' */
  at?: Place;
  /** Milliseconds that the client waits. @default 5000 */
  timeoutMs?: number;
  /** Chromium itself may repeat such a request, on another connection or one that it opened in advance. */
  mayBeRepeated?: boolean;
  /** The value of `navigator.onLine`. @default the real one */
  onLine?: boolean;
  /** Where code and catalog disagree: the test is expected to fail, and reports when it does not. */
  differsIn?: 'Node' | 'Chromium';
  /** Whether only a browser does this, such as preflights. */
  isBrowserOnly?: boolean;
}
