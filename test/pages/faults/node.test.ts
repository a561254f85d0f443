import { inspect } from 'node:util';
import { createCreditsClient, isCreditsError } from 'react-credit-widgets/query';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { happened } from '../../support/happened.js';
import { CANARY } from './canary.js';
import { bodies } from './rows/bodies.js';
import { connections } from './rows/connections.js';
import { rateLimits } from './rows/rateLimits.js';
import { statuses } from './rows/statuses.js';
import { titled } from './rows/titled.js';
import type { FaultRow, Place } from './rows/types.js';
import { good } from './server/answers.js';
import { silence } from './server/connections.js';
import { type FaultServer, startFaultServer } from './server/faultServer.js';
import { closedUrl } from './support/closedUrl.js';
import { errorTexts } from './support/errorTexts.js';
import { findKey } from './support/keyForms.js';

let server: FaultServer;
let closed: string;
beforeAll(async () => {
  server = await startFaultServer();
  closed = await closedUrl();
});
afterAll(() => server.close());

const rows = [...connections, ...statuses, ...rateLimits, ...bodies].filter(
  ({ isBrowserOnly }) => !isBrowserOnly,
);

const agrees = ({ differsIn }: FaultRow) => differsIn !== 'Node';

function endpointAt(at: Place = 'here'): string {
  if (at === 'closed') return closed;
  if (at === 'unknown') return 'http://unknown.invalid/api/credits';
  return at === 'withoutTls' ? server.endpoint.replace('http:', 'https:') : server.endpoint;
}

function clientOf({ at, timeoutMs }: Pick<FaultRow, 'at' | 'timeoutMs'> = {}) {
  const timeout = timeoutMs === undefined ? {} : { timeoutMs };
  return createCreditsClient({ endpoint: endpointAt(at), getKey: () => CANARY, ...timeout });
}

/** The error of a client's single request to this place. */
async function failureOf(row: Pick<FaultRow, 'at' | 'timeoutMs'>): Promise<Error> {
  const reason = await clientOf(row)
    .getCredits({ team: 'acme' })
    .then(
      (credits) => new TypeError(`no failure: ${inspect(credits)}`),
      (error: unknown) => error,
    );
  if (!(reason instanceof Error)) throw new TypeError('what was thrown is not an Error');
  return reason;
}

describe('createCreditsClient and a server that misbehaves, in Node', () => {
  it.each(titled(rows.filter(agrees)))('%s ends as %s', meet);
  it.fails.each(titled(rows.filter((row) => !agrees(row))))('%s ends as %s', { retry: 0 }, meet);

  async function meet(_title: string, _code: string, row: FaultRow): Promise<void> {
    server.takeRequests();
    server.behave(row.behave);
    const error = await failureOf(row);
    const retryAfterMs = row.retryAfterMs ?? null;
    expect(error).toMatchObject({ name: 'CreditsError', code: row.code, retryAfterMs });
    expect(isCreditsError(error)).toBe(true);
    expect('cause' in error).toBe(false);
    expect(findKey(CANARY, { error: errorTexts(error) })).toEqual([]);
    const isHere = (row.at ?? 'here') === 'here';
    const { credits, others } = server.takeRequests();
    expect(others).toEqual([]);
    if (isHere && !row.mayBeRepeated) expect(credits).toBe(1);
    server.behave(good);
    const { balance } = await clientOf().getCredits();
    expect(balance).toBe(12_500);
    happened(`${row.code}; 1 request`);
  }

  it('FAULTS 31: a client times out after 10 s by default', async () => {
    server.behave(silence);
    const startMs = performance.now();
    expect(await failureOf({})).toMatchObject({ code: 'timeout', status: null });
    const waitedMs = performance.now() - startMs;
    expect(waitedMs).toBeGreaterThan(9_900);
    expect(waitedMs).toBeLessThan(12_000);
    happened(`timeout after ${(waitedMs / 1_000).toFixed(1)} s`);
  });
});
