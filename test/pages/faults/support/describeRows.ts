import { describe, expect, it } from 'vitest';
import { happened } from '../../../support/happened.js';
import type { Sight } from '../app/faultsWindow.js';
import { titled } from '../rows/titled.js';
import type { FaultRow } from '../rows/types.js';
import { good } from '../server/answers.js';
import {
  expectGood,
  expectKept,
  expectNoKey,
  expectNothingButTheSentence,
  linesForTheDeveloper,
} from './expectations.js';
import type { FaultPages } from './faultPages.js';
import { NEXT_POLL_MS, REQUESTS } from './retries.js';
import { rowsOfThisRun } from './rowsOfThisRun.js';

const agrees = ({ differsIn }: FaultRow) => differsIn !== 'Chromium';

/** How a failure is followed up, and what the page says and keeps. */
const classOf = ({ code, retry, says, keeps }: FaultRow) => [code, retry, says, keeps].join();

/** A page meets each fault with nothing to keep, then a good answer, then the fault again. */
export function describeRows(
  what: string,
  rows: readonly FaultRow[],
  pages: () => FaultPages,
): void {
  describe(`${what}, in a browser`, () => {
    const tried = rowsOfThisRun(rows, classOf);
    it.each(titled(tried.filter(agrees)))('%s', meet);
    it.fails.each(titled(tried.filter((row) => !agrees(row))))('%s', { retry: 0 }, meet);

    async function meet(_title: string, row: FaultRow): Promise<void> {
      const { server, elsewhere, visit } = pages();
      const requests = REQUESTS[row.retry];
      const failure = {
        code: row.code,
        status: expect.toSatisfy((status) => status === null || Number.isInteger(status)),
        retryAfterMs: row.retryAfterMs ?? null,
      };
      server.behave(row.behave);
      elsewhere.behave(row.behave);
      server.asked();
      const tab = await visit(row);

      const first = await tab.sight();
      expect(first.errors).toEqual([failure]);
      expectNothingButTheSentence(first, row);
      expect(first.attempts).toBe(requests);
      expect(first.nextPollMs).toSatisfy(NEXT_POLL_MS[row.retry]);
      await expectNoKey(tab);

      server.behave(good);
      expectGood(await tab.ask());
      server.behave(row.behave);
      const last = await tab.ask(row.at);
      expect(last.errors).toEqual([failure, failure]);
      if (row.keeps) expectKept(last, row);
      else expectNothingButTheSentence(last, row);
      expect(last.attempts).toBe(2 * requests + 1);
      await expectNoKey(tab);

      if ((row.at ?? 'here') === 'here') {
        const { credits, preflights, elsewhere: strays } = server.asked();
        const repeated = row.mayBeRepeated ? credits - last.attempts : 0;
        expect({ credits: credits - repeated, preflights, strays }).toEqual({
          credits: last.attempts,
          preflights: 0,
          strays: [],
        });
      }
      expect(await tab.problems()).toEqual(linesForTheDeveloper(row));
      happened(told(row, first, last));
    }
  });
}

function told({ code, says, keeps }: FaultRow, first: Sight, last: Sight): string {
  const { asOf } = last.widgets['credit-balance'] ?? {};
  const kept = keeps ? `12,500 ${asOf?.toLowerCase() ?? 'kept'}` : 'number gone';
  const next = first.nextPollMs === false ? 'none' : `${Math.round(first.nextPollMs / 1_000)} s`;
  const asked = first.attempts === 1 ? '1 request' : `${first.attempts} requests`;
  return `${code}; “${says}”; ${kept}; ${asked}, next ${next}`;
}
