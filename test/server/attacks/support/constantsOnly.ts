import type { Answer, Evidence } from '../Attack.js';

/** Headers that HTTP/1.1 and Node add to every response. */
const TRANSPORT = /^(date|connection|keep-alive|content-length|transfer-encoding)$/;

const ALWAYS = {
  'content-type': 'application/json',
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
};

/** The handler's error codes by status. */
const ERROR_CODES: Record<number, readonly string[]> = {
  401: ['signed_out'],
  403: ['forbidden'],
  405: ['method_not_allowed'],
  429: ['rate_limited'],
  500: ['authorize_failed'],
  502: ['upstream_auth', 'upstream_exhausted', 'upstream_error'],
  504: ['upstream_timeout'],
};

/** What Node itself, or the adapter, answers to malformed requests and to `Expect`. */
const REJECTED_BY_SERVER = new Set([100, 400, 408, 413, 417, 431, 501, 505]);

/** Headers of the upstream's request that the handler sets, and those that Node's fetch adds to every request. */
const UPSTREAM_REQUEST_HEADERS: Record<string, RegExp> = {
  authorization: /^Bearer [\x21-\x7e]+$/,
  accept: /^application\/json$/,
  host: /^127\.0\.0\.1:\d+$/,
  connection: /^keep-alive$/,
  'accept-language': /^\*$/,
  'accept-encoding': /^(br, )?gzip, deflate(, br)?$/,
  'sec-fetch-mode': /^cors$/,
  'user-agent': /^node$/,
  // fetch sends these for `cache: 'no-store'`.
  'cache-control': /^no-cache$/,
  pragma: /^no-cache$/,
};

/** What the handler sent other than constants and documented fields; empty if all is well. */
export function unexpectedParts({ answers, upstreamRequests }: Evidence): string[] {
  return [
    ...answers.flatMap(unexpectedInResponse),
    ...upstreamRequests.flatMap(unexpectedInRequest),
  ];
}

function unexpectedInResponse(answer: Answer): string[] {
  const { status, headers, body } = answer;
  const own = headers.filter(([name]) => !TRANSPORT.test(name));
  if (REJECTED_BY_SERVER.has(status))
    return own.length > 0 || body ? [`a ${status} with more`] : [];
  const unexpected = own
    .filter(([name, value]) => !isExpected(answer, name, value))
    .map(([name, value]) => `header ${name}: ${value.slice(0, 60)}`);
  const missing = Object.keys(ALWAYS)
    .filter((name) => own.filter(([other]) => other === name).length !== 1)
    .map((name) => `not one ${name}`);
  return [...unexpected, ...missing, ...unexpectedInBody(answer)];
}

function isExpected({ status }: Answer, name: string, value: string): boolean {
  if (name in ALWAYS) return ALWAYS[name as keyof typeof ALWAYS] === value;
  if (name === 'credits-team') return status === 200 && /^[\w.~!*'()%-]+$/.test(value);
  if (name === 'credits-as-of') return status === 200 && /^\d{13}$/.test(value);
  if (name === 'retry-after') return status === 429 && Number(value) >= 1 && Number(value) <= 300;
  return name === 'allow' && status === 405 && value === 'GET, HEAD';
}

function unexpectedInBody({ status, reason, body }: Answer): string[] {
  if (/[^A-Za-z -]/.test(reason)) return [`reason ${reason}`];
  if (status !== 200) {
    const isErrorCode = ERROR_CODES[status]?.some((code) => body === `{"error":"${code}"}`);
    // HEAD has no body.
    return isErrorCode || (body === '' && ERROR_CODES[status])
      ? []
      : [`${status} ${body.slice(0, 80)}`];
  }
  return body === '' || isDocumented(JSON.parse(body), CREDITS)
    ? []
    : [`body ${body.slice(0, 200)}`];
}

/** The shape of a documented value: the type of a leaf, fields by name, or the shape of each item. */
type Shape = 'number' | 'string' | 'boolean' | { [field: string]: Shape } | readonly [Shape];

const CREDITS: Shape = {
  credits: 'number',
  breakdown: [
    {
      purchase_kind: 'string',
      allocated_units: 'number',
      remaining_units: 'number',
      expiry_date: 'number',
    },
  ],
  active_subscription: {
    id: 'string',
    display_name: 'string',
    credits: 'number',
    created_at: 'number',
  },
  allow_usage: 'boolean',
};

function isDocumented(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(shape)) {
    return Array.isArray(value) && value.every((item) => isDocumented(item, shape[0]));
  }
  const fields = new Map(Object.entries(shape));
  return Object.entries(value).every(([name, field]) => {
    const documented = fields.get(name);
    return documented !== undefined && isDocumented(field, documented);
  });
}

function unexpectedInRequest(request: string): string[] {
  const end = request.indexOf('\r\n\r\n');
  const [, ...lines] = request.slice(0, end).split('\r\n');
  const unexpected = lines.filter((line) => {
    const [name = '', value = ''] = line.split(/: (.*)/);
    return !UPSTREAM_REQUEST_HEADERS[name.toLowerCase()]?.test(value);
  });
  if (request.length > end + 4) unexpected.push('a body');
  return unexpected.map((line) => `sent upstream ${line.slice(0, 80)}`);
}
