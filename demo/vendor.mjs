// A small server that stands in for the vendor's: it speaks GET /user/credits/info as the contract says
// (test/contract/credits-api.openapi.yaml), and fails on demand.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen, pathOf, readJson, sendJson } from './http.mjs';

const CREDITS_PATH = '/user/credits/info';
const FAULT_PATH = '/demo/fault';
const FAULT_STATUSES = [null, 402, 500];
const MAX_DELAY_MS = 30_000;
const DAY_S = 86_400;

/**
 * What the server does wrong.
 *
 * @typedef {object} Fault
 * @property {402 | 500 | null} status - Answered instead of credits; `null` for none.
 * @property {number} delayMs - Waited before each answer, 0 to 30,000 milliseconds.
 */

/**
 * Starts the stand-in. `GET /demo/fault` tells what it does wrong, `POST` of `{ "status": 500 | 402 | null, "delayMs"?: 0 }`
 * changes it.
 *
 * @param {{ port?: number, key: string }} options - `key` is the only bearer key that is accepted.
 * @returns {Promise<import('./http.mjs').Listening>}
 */
export function startVendor({ port = 0, key }) {
  const body = exampleFrom(Math.floor(Date.now() / 1_000));
  /** @type {Fault} */
  let fault = { status: null, delayMs: 0 };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return listen(server, port);

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const pathname = pathOf(request);
    if (pathname === FAULT_PATH) return answerFault(request, response);
    if (pathname !== CREDITS_PATH) return sendJson(response, 404, { error: 'not_found' });
    if (request.method !== 'GET') return refuseMethod(response, 'GET');
    const { status, delayMs } = fault;
    // Not waited for when the process wants to end.
    if (delayMs > 0) await sleep(delayMs, undefined, { ref: false });
    if (status === 500) return sendJson(response, 500, { error: 'Internal Server Error' });
    if (status === 402 || request.headers.authorization !== `Bearer ${key}`) {
      // The contract says what it means, and nothing about a body.
      response.writeHead(402).end();
      return;
    }
    sendJson(response, 200, body);
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answerFault(request, response) {
    if (request.method === 'GET') return sendJson(response, 200, fault);
    if (request.method !== 'POST') return refuseMethod(response, 'GET, POST');
    // What a form of some other page could not send.
    const isJson = request.headers['content-type'] === 'application/json';
    const asked = isJson ? readFault(await readJson(request)) : null;
    if (!asked) return sendJson(response, 400, { error: 'bad_request' });
    fault = asked;
    sendJson(response, 200, fault);
  }
}

/**
 * The contract's example, whose lots expired in 2025, with dates that are in order by the real clock.
 *
 * @param {number} nowS - Unix time in seconds.
 */
function exampleFrom(nowS) {
  return {
    credits: 12500,
    breakdown: [
      {
        purchase_kind: 'Subscription',
        allocated_units: 10000,
        remaining_units: 8500,
        expiry_date: nowS + 30 * DAY_S,
      },
      {
        purchase_kind: 'Top-up',
        allocated_units: 5000,
        remaining_units: 4000,
        expiry_date: nowS + 120 * DAY_S,
      },
    ],
    active_subscription: {
      id: 'SUB_PRO',
      display_name: 'Pro',
      credits: 10000,
      created_at: nowS - 365 * DAY_S,
    },
    allow_usage: true,
  };
}

/**
 * @param {unknown} body
 * @returns {Fault | null} `null` when it is not one
 */
function readFault(body) {
  if (typeof body !== 'object' || body === null || !('status' in body)) return null;
  const status = FAULT_STATUSES.find((one) => one === body.status);
  const delayMs = 'delayMs' in body ? Number(body.delayMs) : 0;
  if (status === undefined || !(delayMs >= 0 && delayMs <= MAX_DELAY_MS)) return null;
  return { status: /** @type {Fault['status']} */ (status), delayMs };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} allow
 */
function refuseMethod(response, allow) {
  sendJson(response, 405, { error: 'method_not_allowed' }, { allow });
}
