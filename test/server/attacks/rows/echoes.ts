import type { Attack } from '../Attack.js';
import { KEY, reply, withFields } from '../support/replies.js';

const LOT = { purchase_kind: 'Top-up', allocated_units: 10, remaining_units: 5 };
const PLAN = { id: 'sub_1', display_name: 'Growth' };

/** Fields of a 200 that echoes the key. */
const inBody: readonly [name: string, fields: Record<string, unknown>][] = [
  ["a lot's kind", { breakdown: [{ ...LOT, purchase_kind: KEY }] }],
  ["the middle of a lot's kind", { breakdown: [{ ...LOT, purchase_kind: `for ${KEY}!` }] }],
  ["the plan's name", { active_subscription: { ...PLAN, display_name: `Bearer ${KEY}` } }],
  ["the plan's id", { active_subscription: { ...PLAN, id: KEY } }],
  ['a number of the plan', { active_subscription: { ...PLAN, credits: KEY, created_at: KEY } }],
  ['a number of a lot', { breakdown: [{ ...LOT, allocated_units: KEY, expiry_date: KEY }] }],
  ['the balance', { credits: KEY }],
  ['the usage permission', { allow_usage: KEY }],
  ['the lots', { breakdown: KEY }],
  ['an invalid lot', { breakdown: [KEY, [KEY]] }],
  ['the plan', { active_subscription: KEY }],
  ['another field', { api_key: KEY }],
  ['another field of a lot', { breakdown: [{ ...LOT, key: KEY }] }],
  ['a field of a field', { debug: { request: { headers: { authorization: `Bearer ${KEY}` } } } }],
  ['a field name', { [KEY]: 1 }],
  ['an error next to credits', { error: `bad key ${KEY}` }],
];

const inHeaders = [
  'x-request-id',
  'x-amzn-requestid',
  'x-api-key',
  'authorization',
  'www-authenticate',
  'set-cookie',
  'server-timing',
  'etag',
  'link',
  'retry-after',
  'content-type',
];

const errors = [400, 401, 402, 403, 404, 408, 409, 418, 422, 429, 500, 501, 502, 503, 504, 599];

/** Upstreams that echo the key. */
export const echoes: readonly Attack[] = [
  ...inBody.map(([name, fields]) => ({ name: `the key in ${name}`, upstream: withFields(fields) })),
  {
    name: 'the key in a name, escaped',
    upstream: (request, ...to) => {
      const key = /Bearer ([^\r]*)/.exec(request)?.[1] ?? '';
      const escaped = Array.from(key, (char) => `\\u00${char.charCodeAt(0).toString(16)}`).join('');
      const body = `{"credits":12500,"active_subscription":{"display_name":"${escaped}"}}`;
      reply({ body })(request, ...to);
    },
    harm: ({ received }) => received.includes('\\u0063\\u0072\\u0077') && 'the key, escaped',
  },
  ...inHeaders.map((name) => ({
    name: `the key in ${name}`,
    upstream: reply({ headers: [`${name}: ${KEY}`] }),
  })),
  { name: 'the key in the status line', upstream: reply({ status: `200 ${KEY}` }) },
  {
    name: 'the key in the status line of an error',
    upstream: reply({ status: `500 ${KEY}`, body: '' }),
  },
  ...errors.map((status) => ({
    name: `the key in a ${status}`,
    upstream: reply({
      status: `${status} Error`,
      headers: [`x-request-id: ${KEY}`, `retry-after: ${KEY}`],
      body: JSON.stringify({ error: KEY, code: KEY, retry_after: KEY, message: `Bearer ${KEY}` }),
    }),
  })),
  { name: 'the key in HTML', upstream: reply({ body: `<h1>Welcome, ${KEY}</h1>` }) },
];
