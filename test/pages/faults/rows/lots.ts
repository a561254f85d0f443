import { documentedExample } from 'react-credit-widgets/testing';
import { answer, example } from '../server/answers.js';
import { DOCUMENTED, NO_BREAKDOWN, type PayloadRow } from './payloadTypes.js';

const [subscription, topUp] = documentedExample.breakdown ?? [];
const [, topUpLine = ''] = DOCUMENTED.lots.lines;
const nested = '['.repeat(100_000) + ']'.repeat(100_000);

/** The documented example whose first lot has other fields. */
const firstLot = (fields: Record<string, unknown>) =>
  example({ breakdown: [{ ...subscription, ...fields }, topUp] });

const firstLine = (line: string) => ({ lines: [line, topUpLine] });
/** Lots without expiry come after those with one. */
const lastLine = (line: string) => ({ lines: [topUpLine, line] });
const one = { ...topUp, allocated_units: 1, remaining_units: 1 };
const oneLine = 'Top-up 1 of 1 left Expires Apr 1, 2025';
const undated = lastLine('Subscription 8,500 of 10,000 left No expiry date');

/** Bodies whose lots are not as documented. */
export const lots: readonly PayloadRow[] = [
  ...[undefined, null, {}, 'none'].map((breakdown) => ({
    title: `FAULTS 48: breakdown is ${JSON.stringify(breakdown) ?? 'missing'}`,
    behave: example({ breakdown }),
    lots: NO_BREAKDOWN,
  })),
  {
    title: 'FAULTS 49: invalid lots',
    behave: example({
      breakdown: [
        null,
        5,
        'lot',
        [],
        {},
        { purchase_kind: 'Top-up' },
        { remaining_units: null },
        topUp,
      ],
    }),
    lots: { lines: [topUpLine] },
  },
  {
    title: 'FAULTS 51: remaining_units is "8500"',
    behave: firstLot({ remaining_units: '8500' }),
    lots: { lines: [topUpLine] },
  },
  { title: 'FAULTS 52: remaining_units is 8500.9', behave: firstLot({ remaining_units: 8_500.9 }) },
  {
    title: 'FAULTS 53: remaining_units is -5',
    behave: firstLot({ remaining_units: -5 }),
    lots: lastLine('Subscription 0 of 10,000 left Used up'),
  },
  {
    title: 'FAULTS 54: remaining_units is 1e400',
    behave: answer(200, JSON.stringify(documentedExample).replace('8500', '1e400')),
    lots: { lines: [topUpLine] },
  },
  {
    title: 'FAULTS 57: remaining above allocated',
    behave: example({ breakdown: [{ ...subscription, allocated_units: 100 }] }),
    lots: {
      lines: ['Subscription 8,500 of 8,500 left Expires Jan 1, 2025'],
      gauges: ['85% 85%'],
    },
  },
  {
    title: 'FAULTS 58: allocated 0',
    behave: example({ breakdown: [{ ...subscription, allocated_units: 0, remaining_units: 0 }] }),
    lots: { lines: ['Subscription 0 of 0 left Used up'], gauges: ['0%'] },
  },
  ...[0, null, undefined, -1_735_689_600].map((expiry_date) => ({
    title: `FAULTS 60: expiry_date is ${JSON.stringify(expiry_date) ?? 'missing'}`,
    behave: firstLot({ expiry_date }),
    lots: undated,
  })),
  {
    title: 'FAULTS 61: expiry_date in milliseconds',
    behave: firstLot({ expiry_date: 1_735_689_600_000 }),
  },
  ...[253_402_300_799, 253_402_300_799_000, 9e15].map((expiry_date) => ({
    title: `FAULTS 62: expiry_date is ${expiry_date}`,
    behave: firstLot({ expiry_date }),
    lots: undated,
  })),
  {
    title: 'FAULTS 63: an expired lot with credits left',
    behave: firstLot({ expiry_date: 1_700_000_000 }),
    lots: lastLine('Subscription 8,500 of 10,000 lapsed Expired Nov 14, 2023'),
  },
  {
    title: 'FAULTS 65: the same lot twice',
    behave: example({ breakdown: [topUp, topUp] }),
    lots: { lines: [topUpLine, topUpLine] },
  },
  ...['Goodwill 2024', 'constructor', '__proto__', 'toString'].map((purchase_kind) => ({
    title: `FAULTS 66: a kind called ${purchase_kind}`,
    behave: firstLot({ purchase_kind }),
    lots: firstLine(`${purchase_kind} 8,500 of 10,000 left Expires Jan 1, 2025`),
  })),
  { title: 'FAULTS 67: no lots', behave: example({ breakdown: [] }), lots: NO_BREAKDOWN },
  {
    title: 'FAULTS 67: no lots, and nothing in the balance',
    behave: example({ breakdown: [], credits: 0 }),
    balance: { state: 'empty', lines: ['0 credits left', 'No credits left'] },
    lots: { state: 'empty', lines: ['No credits yet'] },
  },
  {
    title: 'FAULTS 68: 10,001 lots of one credit',
    behave: example({ credits: 10_001, breakdown: Array.from({ length: 10_001 }, () => one) }),
    balance: { lines: ['10,001 credits left'] },
    lots: { lines: [...Array<string>(5).fill(oneLine), /^9,995 other Top-up/] },
  },
  {
    title: 'FAULTS 71: a kind with HTML',
    behave: firstLot({ purchase_kind: '<img src=x onerror=alert(1)>' }),
    lots: firstLine('<img src=x onerror=alert(1)> 8,500 of 10,000 left Expires Jan 1, 2025'),
  },
  {
    title: 'FAULTS 72: a kind with controls',
    behave: firstLot({ purchase_kind: '\u202eGood\u200bwill\u0007' }),
    lots: firstLine('Goodwill 8,500 of 10,000 left Expires Jan 1, 2025'),
  },
  {
    title: 'FAULTS 80: a lot of 100,000 arrays',
    behave: answer(200, `{"credits":12500,"breakdown":[${nested}]}`),
    lots: NO_BREAKDOWN,
    plan: { state: 'unknown', lines: ['Plan not reported'] },
  },
];
