import { beforeAll, describe, expect, it } from 'vitest';
import { happened } from '../../../support/happened.js';
import { DOCUMENTED, type ExpectedWidget, type PayloadRow } from '../rows/payloadTypes.js';
import { good } from '../server/answers.js';
import { expectNoKey, KEY_WARNING } from './expectations.js';
import type { FaultPages } from './faultPages.js';
import { rowsOfThisRun } from './rowsOfThisRun.js';

const SLOTS = { balance: 'credit-balance', lots: 'lot-breakdown', plan: 'plan-badge' } as const;
const PARTS = ['balance', 'lots', 'plan'] as const;

/** Which widgets differ from the documented example, and in which state. */
const classOf = (row: PayloadRow) =>
  PARTS.map((part) => row[part] && `${part} ${row[part].state}`).join();

/** A page whose first response is one of these bodies: one request, no failure, and what each widget shows. */
export function describePayloads(
  what: string,
  rows: readonly PayloadRow[],
  pages: () => FaultPages,
): void {
  describe(`${what}, in a browser`, () => {
    beforeAll(async () => {
      pages().server.behave(good);
      expect(await (await pages().visit()).problems()).toEqual([KEY_WARNING]);
    });

    const titled = rowsOfThisRun(rows, classOf).map((row) => [row.title, row] as const);
    it.each(titled)('%s is drawn, without an error', async (_title, row) => {
      const { server, restart } = pages();
      server.behave(row.behave);
      const tab = await restart();
      const { widgets, errors, attempts, foreign } = await tab.snapshot();
      expect({ errors, attempts, foreign }).toEqual({ errors: [], attempts: 1, foreign: 0 });
      for (const part of PARTS) {
        const { state = 'ready', lines, gauges }: ExpectedWidget = row[part] ?? DOCUMENTED[part];
        const seen = { state, stale: null, lines: lines.map(matching), ...(gauges && { gauges }) };
        expect(widgets[SLOTS[part]], part).toMatchObject(seen);
      }
      await expectNoKey(tab);
      expect(await tab.problems()).toEqual([]);
      const changed = PARTS.filter((part) => row[part]).flatMap(
        (part) => widgets[SLOTS[part]]?.lines ?? [],
      );
      happened(
        changed.length > 0 ? changed.map(shorten).join('; ') : 'as in the documented example',
      );
    });
  });
}

function matching(line: string | RegExp): unknown {
  return typeof line === 'string' ? line : expect.stringMatching(line);
}

function shorten(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
