import { good } from '../server/answers.js';
import {
  closeForLastChunk,
  endAfterJson,
  endMidBody,
  resetAtOnce,
  resetForLastChunk,
  resetMidBody,
  silence,
  trickle,
} from '../server/connections.js';
import { forOtherOrigins, forPreflightsOnly } from '../server/crossOrigin.js';
import { SLOW, UNREACHABLE } from './outcomes.js';
import type { FaultRow } from './types.js';

const otherOrigin = { at: 'otherOrigin', isBrowserOnly: true, ...UNREACHABLE } as const;

/** Connections that fail before, during or after the response. */
export const connections: readonly FaultRow[] = [
  { title: 'FAULTS 27: a refused connection', at: 'closed', behave: good, ...UNREACHABLE },
  { title: 'FAULTS 27: an unknown host name', at: 'unknown', behave: good, ...UNREACHABLE },
  { title: 'FAULTS 27: a server without TLS', at: 'withoutTls', behave: good, ...UNREACHABLE },
  {
    title: 'FAULTS 27: a reset before any response',
    behave: resetAtOnce,
    mayBeRepeated: true,
    ...UNREACHABLE,
  },
  {
    title: 'FAULTS 27, 41: navigator.onLine is true, and nothing listens',
    at: 'closed',
    onLine: true,
    behave: good,
    isBrowserOnly: true,
    ...UNREACHABLE,
  },
  { title: 'FAULTS 28: another origin that rejects the preflight', behave: good, ...otherOrigin },
  {
    title: 'FAULTS 28: another origin that allows only preflights',
    behave: forPreflightsOnly(good),
    ...otherOrigin,
  },
  {
    title: 'FAULTS 28: another origin that allows a third one',
    behave: forOtherOrigins(good, 'https://dashboard.example'),
    ...otherOrigin,
  },
  { title: 'FAULTS 29: a reset in the middle of the body', behave: resetMidBody, ...UNREACHABLE },
  { title: 'FAULTS 29: an end in the middle of the body', behave: endMidBody, ...UNREACHABLE },
  {
    title: 'FAULTS 29: an end after good JSON, before the announced length',
    behave: endAfterJson,
    ...UNREACHABLE,
  },
  {
    title: 'FAULTS 30: good JSON, and a reset instead of the last chunk',
    behave: resetForLastChunk,
    ...UNREACHABLE,
  },
  {
    title: 'FAULTS 30: the same with "connection: close"',
    behave: closeForLastChunk,
    differsIn: 'Node', // whose fetch treats the end of such a connection as the end of the body
    ...UNREACHABLE,
  },
  { title: 'FAULTS 31: no headers ever', behave: silence, timeoutMs: 500, ...SLOW },
  { title: 'FAULTS 32: a body that drips', behave: trickle, timeoutMs: 500, ...SLOW },
];
