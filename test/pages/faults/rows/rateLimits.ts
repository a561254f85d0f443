import { answer, KEY } from '../server/answers.js';
import { forOtherOrigins } from '../server/crossOrigin.js';
import { BUSY_FOR } from './outcomes.js';
import type { FaultRow } from './types.js';

const NOON = 'Mon, 02 Dec 2024 12:00:00 GMT';
const A_MINUTE_LATER = 'Mon, 02 Dec 2024 12:01:00 GMT';
const AN_HOUR_AGO = 'Mon, 02 Dec 2024 11:00:00 GMT';
const A_YEAR_LATER = 'Tue, 02 Dec 2025 12:00:00 GMT';

const header = (value: string, date = NOON) =>
  answer(429, undefined, { 'retry-after': value, date });
const body = (fields: object) => answer(429, JSON.stringify({ ...fields, error: KEY }));

/** 429s, whose hints are clamped to 1–300 s; the default is 30 s. */
export const rateLimits: readonly FaultRow[] = [
  { title: 'FAULTS 16: 429 for 17 s', behave: header('17'), ...BUSY_FOR(17_000) },
  { title: 'FAULTS 17: 429 until a date', behave: header(A_MINUTE_LATER), ...BUSY_FOR(60_000) },
  {
    title: 'FAULTS 17: 429 until a past date',
    behave: header(AN_HOUR_AGO),
    ...BUSY_FOR(1_000),
  },
  { title: 'FAULTS 17: 429 until next year', behave: header(A_YEAR_LATER), ...BUSY_FOR(300_000) },
  {
    title: 'FAULTS 18: 429 retry_after: 17',
    behave: body({ retry_after: 17 }),
    ...BUSY_FOR(17_000),
  },
  {
    title: 'FAULTS 18: 429 retry_after: "17"',
    behave: body({ retry_after: '17' }),
    ...BUSY_FOR(17_000),
  },
  {
    title: 'FAULTS 18: 429 cooldown_seconds: "17"',
    behave: body({ cooldown_seconds: '17' }),
    ...BUSY_FOR(17_000),
  },
  {
    title: 'FAULTS 19: 429 whose header another origin hides',
    at: 'otherOrigin',
    isBrowserOnly: true,
    behave: forOtherOrigins(header('90')),
    ...BUSY_FOR(30_000),
  },
  {
    title: 'FAULTS 19: 429 whose body repeats the hidden header',
    at: 'otherOrigin',
    isBrowserOnly: true,
    behave: forOtherOrigins(body({ retry_after: 90 })),
    ...BUSY_FOR(90_000),
  },
  { title: 'FAULTS 20: 429 for 1e15 s', behave: header('1e15'), ...BUSY_FOR(300_000) },
  { title: 'FAULTS 20: 429 for Infinity', behave: header('Infinity'), ...BUSY_FOR(300_000) },
  { title: 'FAULTS 20: 429 for NaN', behave: header('NaN'), ...BUSY_FOR(30_000) },
  { title: 'FAULTS 20: 429 for an empty hint', behave: header(''), ...BUSY_FOR(30_000) },
  { title: 'FAULTS 20: 429 for -5 s', behave: header('-5'), ...BUSY_FOR(1_000) },
];
