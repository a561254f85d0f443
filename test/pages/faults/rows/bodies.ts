import { documentedExample } from 'react-credit-widgets/testing';
import { answer, bomb, html, json, KEY } from '../server/answers.js';
import { TOO_LARGE, UNREADABLE } from './outcomes.js';
import type { FaultRow } from './types.js';

const TEXT = JSON.stringify(documentedExample);
const LIMIT_BYTES = 2_097_152;
const nested = '['.repeat(100_000) + ']'.repeat(100_000);

/** 200s without credits. */
export const bodies: readonly FaultRow[] = [
  { title: 'FAULTS 1: 200 with the page of a captive portal', behave: html(200), ...UNREADABLE },
  { title: 'FAULTS 1: 200 with the key as plain text', behave: answer(200, KEY), ...UNREADABLE },
  { title: 'FAULTS 2: 200 without a body', behave: answer(200, ''), ...UNREADABLE },
  { title: 'FAULTS 2: 200 with whitespace', behave: answer(200, ' \r\n\t '), ...UNREADABLE },
  { title: 'FAULTS 3: null', behave: json(null), ...UNREADABLE },
  { title: 'FAULTS 3: an array', behave: json([documentedExample, KEY]), ...UNREADABLE },
  { title: 'FAULTS 3: a string', behave: json(KEY), ...UNREADABLE },
  { title: 'FAULTS 3: a number', behave: json(12_500), ...UNREADABLE },
  { title: 'FAULTS 3: true', behave: json(true), ...UNREADABLE },
  { title: 'FAULTS 4: 200 with an error', behave: answer(200), ...UNREADABLE },
  {
    title: 'FAULTS 4: 200 with an error and a plan',
    behave: json({ error: KEY, active_subscription: { id: KEY }, allow_usage: true }),
    ...UNREADABLE,
  },
  { title: 'FAULTS 5: 204', behave: answer(204, ''), ...UNREADABLE },
  { title: 'FAULTS 5: 206 with all of it', behave: answer(206, TEXT), ...UNREADABLE },
  { title: 'FAULTS 5: 304', behave: answer(304, ''), ...UNREADABLE },
  { title: 'FAULTS 33: a gzip bomb of 16 MiB', behave: bomb(8 * LIMIT_BYTES), ...TOO_LARGE },
  {
    title: 'FAULTS 33: one byte over 2 MiB',
    behave: answer(200, TEXT.padEnd(LIMIT_BYTES + 1)),
    ...TOO_LARGE,
  },
  {
    title: 'FAULTS 33, 70: a name of 10 MB',
    behave: json({ active_subscription: { display_name: KEY.repeat(380_000) } }),
    ...TOO_LARGE,
  },
  {
    title: 'FAULTS 35: NaN as a number',
    behave: answer(200, TEXT.replace('12500', 'NaN')),
    ...UNREADABLE,
  },
  {
    title: 'FAULTS 35: JSON that breaks off',
    behave: answer(200, `{"credits":12500,"note":"${KEY}`),
    ...UNREADABLE,
  },
  { title: 'FAULTS 46: {}', behave: json({}), ...UNREADABLE },
  { title: 'FAULTS 46: {"foo": 1}', behave: json({ foo: 1, key: KEY }), ...UNREADABLE },
  {
    title: 'FAULTS 46: all fields null',
    behave: json({ credits: null, breakdown: null, active_subscription: null, allow_usage: null }),
    ...UNREADABLE,
  },
  {
    title: 'FAULTS 46, 51: all fields of the wrong type',
    behave: json({ credits: KEY, breakdown: KEY, active_subscription: KEY, allow_usage: KEY }),
    ...UNREADABLE,
  },
  { title: 'FAULTS 80: only 100,000 arrays', behave: answer(200, nested), ...UNREADABLE },
];
