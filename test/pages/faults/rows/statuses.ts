import { documentedExample } from 'react-credit-widgets/testing';
import { answer, html, json, KEY, redirect } from '../server/answers.js';
import { endlessError } from '../server/connections.js';
import { forOtherOrigins } from '../server/crossOrigin.js';
import {
  CONFLICT,
  DOWN,
  DOWN_FOR,
  KEY_REJECTED,
  NO_ACCESS,
  NOT_FOUND,
  OTHER_TEAM,
  REJECTED,
  SIGNED_OUT,
  SLOW,
  UNREACHABLE,
  UNREADABLE,
  USED_UP,
} from './outcomes.js';
import type { FaultRow } from './types.js';

const errorBody = (error: string) => JSON.stringify({ error });
const INTERNAL = errorBody('Internal Server Error');
const BASIC = { 'www-authenticate': `Basic realm="${KEY}"` };

/** Responses whose status names the fault. */
export const statuses: readonly FaultRow[] = [
  ...[301, 302, 303, 307, 308].map((status) => ({
    title: `FAULTS 6: ${status} to another origin`,
    behave: redirect(status),
    ...UNREACHABLE,
  })),
  ...[302, 308].map((status) => ({
    title: `FAULTS 6: ${status} from another origin, to a URL with the key`,
    behave: forOtherOrigins(redirect(status, `?key=${KEY}`)),
    at: 'otherOrigin' as const,
    isBrowserOnly: true,
    ...UNREACHABLE,
  })),
  { title: 'FAULTS 7: 400', behave: answer(400), ...REJECTED },
  { title: 'FAULTS 8: 401', behave: answer(401), ...KEY_REJECTED },
  {
    title: 'FAULTS 8: 401 that requests a password',
    behave: answer(401, '', BASIC),
    ...KEY_REJECTED,
  },
  { title: 'FAULTS 9: 402', behave: answer(402, ''), ...KEY_REJECTED },
  { title: 'FAULTS 9: 402 HTML', behave: html(402), ...KEY_REJECTED },
  {
    title: 'FAULTS 10: 402 credits_exhausted',
    behave: answer(
      402,
      JSON.stringify({ object: 'error', code: 'credits_exhausted', detail: KEY }),
    ),
    ...USED_UP,
  },
  {
    title: 'FAULTS 10: 402 usage_limit_reached',
    behave: answer(402, JSON.stringify({ usage_limit_reached: true, detail: KEY })),
    ...USED_UP,
  },
  {
    title: 'FAULTS 11: 403',
    behave: answer(403, undefined, { 'x-amzn-errortype': `ForbiddenException:${KEY}` }),
    ...NO_ACCESS,
  },
  { title: 'FAULTS 12: 404', behave: answer(404), ...NOT_FOUND },
  { title: 'FAULTS 13: 408', behave: answer(408), mayBeRepeated: true, ...SLOW },
  { title: 'FAULTS 14: 409', behave: answer(409), ...CONFLICT },
  { title: 'FAULTS 15: 413', behave: answer(413), ...REJECTED },
  { title: 'FAULTS 15: 431', behave: answer(431), ...REJECTED },
  { title: 'FAULTS 21: 500', behave: answer(500, INTERNAL), ...DOWN },
  { title: 'FAULTS 22: 502 HTML', behave: html(502), ...DOWN },
  { title: 'FAULTS 23: 503', behave: answer(503), ...DOWN },
  {
    title: 'FAULTS 23: 503 for 90 s',
    behave: answer(503, '', { 'retry-after': '90' }),
    ...DOWN_FOR(90_000),
  },
  { title: 'FAULTS 24: 504', behave: answer(504), ...DOWN },
  ...[520, 522, 524, 529, 530, 599].map((status) => ({
    title: `FAULTS 25: ${status}`,
    behave: answer(status),
    ...DOWN,
  })),
  { title: 'FAULTS 26: 401 of 10 MB', behave: endlessError(401, 10_000_000), ...KEY_REJECTED },
  { title: 'FAULTS 26: 500 of 10 MB', behave: endlessError(500, 10_000_000), ...DOWN },
  {
    title: 'FAULTS 107: 401 signed_out',
    behave: answer(401, errorBody('signed_out')),
    ...SIGNED_OUT,
  },
  {
    title: 'FAULTS 108: 502 upstream_auth',
    behave: answer(502, errorBody('upstream_auth')),
    ...KEY_REJECTED,
  },
  {
    title: 'FAULTS 108: 502 upstream_exhausted',
    behave: answer(502, errorBody('upstream_exhausted')),
    ...USED_UP,
  },
  {
    title: 'FAULTS 108: 502 upstream_error',
    behave: answer(502, errorBody('upstream_error')),
    ...DOWN,
  },
  {
    title: 'FAULTS 109: 200 for a team with the key as its name',
    behave: json(documentedExample, { 'credits-team': KEY }),
    ...OTHER_TEAM,
  },
  ...[405, 406, 410, 418, 422, 426, 451, 499].map((status) => ({
    title: `FAULTS 110: ${status}`,
    behave: answer(status),
    ...REJECTED,
  })),
  { title: 'FAULTS 110: 421', behave: answer(421), mayBeRepeated: true, ...REJECTED },
  ...[201, 202, 203, 205, 207, 226, 299].map((status) => ({
    title: `FAULTS 110: ${status} with credits`,
    behave: answer(status, status === 205 ? '' : JSON.stringify(documentedExample)),
    ...UNREADABLE,
  })),
];
