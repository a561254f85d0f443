import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { happened } from '../../support/happened.js';
import type { Answer, Evidence } from './Attack.js';
import { everyAttack } from './rows/everyAttack.js';
import { unexpectedParts } from './support/constantsOnly.js';
import { harmsOf } from './support/harms.js';
import { type Stage, startStage } from './support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('handlerServer', 2_500);
});
afterAll(() => stage.close());

/** How far a failed attack got: some are rejected before they reach the handler. */
function outcomeOf({ answers }: Evidence): string {
  const isOurs = ({ headers }: Answer) =>
    headers.some(([name, value]) => name === 'cache-control' && value === 'private, no-store');
  const ours = answers.filter(isOurs).map(({ status }) => status);
  return ours.length > 0 ? `answers ${ours.join(', ')}` : 'is never reached';
}

describe('attacks on createCreditsHandler()', () => {
  it.each(everyAttack)('%s: no harm is done', async (_title, attack) => {
    const { evidence, scene } = await stage.perform(attack);
    const harms = [...harmsOf(attack, evidence, scene), ...unexpectedParts(evidence)];
    happened(harms.length > 0 ? `through: ${harms.join('; ')}` : outcomeOf(evidence));
    expect(harms).toEqual([]);
  });
});
