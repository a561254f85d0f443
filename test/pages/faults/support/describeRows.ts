import { describe, expect, it } from 'vitest';
import { happened } from '../../../support/happened.js';
import type { PageSnapshot } from '../app/faultsWindow.js';
import { titled } from '../rows/titled.js';
import type { FaultRow } from '../rows/types.js';
import { good } from '../server/answers.js';
import {
  developerLines,
  expectErrorOnly,
  expectGood,
  expectKept,
  expectNoKey,
} from './expectations.js';
import type { FaultPages } from './faultPages.js';
import { NEXT_POLL_MS, REQUESTS } from './retries.js';
import { rowsOfThisRun } from './rowsOfThisRun.js';

/** Chromium itself reports a redirect that `mode: 'same-origin'` forbids, with its target. */
const isOurs = (line: string) => !line.startsWith('Unsafe attempt to load URL http://elsewhere.');

const agrees = ({ differsIn }: FaultRow) => differsIn !== 'Chromium';

/** How a failure is retried, and what the page shows and keeps. */
const classOf = ({ code, retry, message, keeps }: FaultRow) => [code, retry, message, keeps].join();

/** A page gets each fault without data to keep, then a good response, then the fault again. */
export function describeRows(
  what: string,
  rows: readonly FaultRow[],
  pages: () => FaultPages,
): void {
  describe(`${what}, in a browser`, () => {
    const tried = rowsOfThisRun(rows, classOf);
    it.each(titled(tried.filter(agrees)))('%s ends as %s', meet);
    it.fails.each(titled(tried.filter((row) => !agrees(row))))('%s ends as %s', { retry: 0 }, meet);

    async function meet(_title: string, _code: string, row: FaultRow): Promise<void> {
      const { server, otherOrigin, visit } = pages();
      const requests = REQUESTS[row.retry];
      const failure = {
        code: row.code,
        status: expect.toSatisfy((status) => status === null || Number.isInteger(status)),
        retryAfterMs: row.retryAfterMs ?? null,
      };
      server.behave(row.behave);
      otherOrigin.behave(row.behave);
      server.takeRequests();
      const tab = await visit(row);

      const first = await tab.snapshot();
      expect(first.errors).toEqual([failure]);
      expectErrorOnly(first, row);
      expect(first.attempts).toBe(requests);
      expect(first.nextPollMs).toSatisfy(NEXT_POLL_MS[row.retry]);
      await expectNoKey(tab);

      server.behave(good);
      expectGood(await tab.refetch());
      server.behave(row.behave);
      const last = await tab.refetch(row.at);
      expect(last.errors).toEqual([failure, failure]);
      if (row.keeps) expectKept(last, row);
      else expectErrorOnly(last, row);
      expect(last.attempts).toBe(2 * requests + 1);
      await expectNoKey(tab);

      if ((row.at ?? 'here') === 'here') {
        const { credits, preflights, others } = server.takeRequests();
        const repeated = row.mayBeRepeated ? credits - last.attempts : 0;
        expect({ credits: credits - repeated, preflights, others }).toEqual({
          credits: last.attempts,
          preflights: 0,
          others: [],
        });
      }
      expect((await tab.problems()).filter(isOurs)).toEqual(developerLines(row));
      happened(summaryOf(row, first, last));
    }
  });
}

function summaryOf(
  { code, message, keeps }: FaultRow,
  first: PageSnapshot,
  last: PageSnapshot,
): string {
  const { asOf } = last.widgets['credit-balance'] ?? {};
  const kept = keeps ? `12,500 ${asOf?.toLowerCase() ?? 'kept'}` : 'number gone';
  const next = first.nextPollMs === false ? 'none' : `${Math.round(first.nextPollMs / 1_000)} s`;
  const requests = first.attempts === 1 ? '1 request' : `${first.attempts} requests`;
  return `${code}; “${message}”; ${kept}; ${requests}, next ${next}`;
}
