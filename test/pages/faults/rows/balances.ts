import { documentedExample } from 'react-credit-widgets/testing';
import { answer, example, json, KEY } from '../server/answers.js';
import { ESTIMATED, NO_BALANCE, NO_BREAKDOWN, type PayloadRow } from './payloadTypes.js';

const TEXT = JSON.stringify(documentedExample);
const LATIN_1 = { 'content-type': 'application/json; charset=iso-8859-1' };
const lastYear = [{ purchase_kind: 'Top-up', remaining_units: 700, expiry_date: 1_700_000_000 }];
const nested = '['.repeat(100_000) + ']'.repeat(100_000);

/** Bodies whose balance, permission or encoding is not as documented. */
export const balances: readonly PayloadRow[] = [
  { title: 'FAULTS 34: a byte order mark', behave: answer(200, `\ufeff${TEXT}`) },
  {
    title: 'FAULTS 34: another charset',
    behave: answer(200, Buffer.from(TEXT.replace('Pro"', 'Pr\u00e9"'), 'latin1'), LATIN_1),
    plan: { lines: ['Pr\ufffd', '10,000 credits included', 'since Jan 1, 2024'] },
  },
  {
    title: 'FAULTS 36: a duplicate key, of which the last counts',
    behave: answer(200, `{"credits":1,${TEXT.slice(1)}`),
  },
  {
    title: 'FAULTS 47: no credits, but lots',
    behave: example({ credits: undefined }),
    balance: ESTIMATED,
  },
  {
    title: 'FAULTS 47: credits null, but lots',
    behave: example({ credits: null }),
    balance: ESTIMATED,
  },
  {
    title: 'FAULTS 50: undocumented fields with the key in them',
    behave: example({ api_key: KEY, team: { key: KEY }, [KEY]: [KEY] }),
  },
  ...['123', ' 12 ', '0x10', true, [5]].map((credits) => ({
    title: `FAULTS 51: credits are ${JSON.stringify(credits)}`,
    behave: example({ credits }),
    balance: ESTIMATED,
  })),
  { title: 'FAULTS 52: credits are 12500.9', behave: example({ credits: 12_500.9 }) },
  {
    title: 'FAULTS 53: credits are -120',
    behave: example({ credits: -120 }),
    balance: { state: 'negative', lines: ['Overdrawn by 120'] },
  },
  {
    title: 'FAULTS 54: credits are 1e400',
    behave: answer(200, TEXT.replace('12500', '1e400')),
    balance: ESTIMATED,
  },
  {
    title: 'FAULTS 55: credits are -0',
    behave: answer(200, TEXT.replace('12500', '-0')),
    balance: { state: 'empty', lines: ['0 credits left', 'No credits left'] },
  },
  {
    title: 'FAULTS 56: credits are 2^53',
    behave: example({ credits: 2 ** 53 }),
    balance: { lines: ['9007.1T credits left'] },
  },
  {
    title: 'FAULTS 59: credits are more than the lots',
    behave: example({ credits: 20_000 }),
    balance: { lines: ['20,000 credits left'] },
  },
  {
    title: 'FAULTS 59: credits are less than the lots',
    behave: example({ credits: 5_000 }),
    balance: { lines: ['5,000 credits left'] },
  },
  {
    title: 'FAULTS 69: __proto__ and constructor next to the fields',
    behave: answer(
      200,
      `{"__proto__":{"credits":1},"constructor":{"prototype":{"credits":2}},${TEXT.slice(1)}`,
    ),
  },
  {
    title: 'FAULTS 69: credits only in __proto__',
    behave: answer(200, '{"__proto__":{"credits":1},"allow_usage":true}'),
    balance: NO_BALANCE,
    lots: NO_BREAKDOWN,
    plan: { state: 'unknown', lines: ['Plan not reported'] },
  },
  ...[undefined, null, 'false', 0].map((allow_usage) => ({
    title: `FAULTS 78: allow_usage is ${JSON.stringify(allow_usage) ?? 'missing'}`,
    behave: example({ allow_usage }),
  })),
  {
    title: 'FAULTS 79: usage is off although there are credits',
    behave: example({ allow_usage: false }),
    balance: {
      state: 'blocked',
      lines: ['12,500 credits left', 'Usage is off Your team can’t spend credits at the moment.'],
    },
  },
  {
    title: 'FAULTS 80: 100,000 arrays in an undocumented field',
    behave: answer(200, `{"deep":${nested},${TEXT.slice(1)}`),
  },
  {
    title: 'FAULTS 111: neither credits nor lots',
    behave: example({ credits: undefined, breakdown: [] }),
    balance: NO_BALANCE,
    lots: NO_BREAKDOWN,
  },
  {
    title: 'FAULTS 111: no credits, and an expired lot',
    behave: example({ credits: undefined, breakdown: lastYear }),
    balance: NO_BALANCE,
    lots: { lines: ['Top-up 700 of 700 lapsed Expired Nov 14, 2023'] },
  },
  {
    title: 'FAULTS 50: fields of later versions only',
    behave: json({ ...documentedExample, v2: {} }),
  },
];
