import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { happened } from '../../support/happened.js';
import { everyAttack } from './rows/everyAttack.js';
import { beyondConstants } from './support/constantsOnly.js';
import { harmsOf } from './support/harms.js';
import { type Stage, startStage } from './support/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('handlerServer', 2_500);
});
afterAll(() => stage.close());

describe('attacks on createCreditsHandler()', () => {
  it.each(everyAttack)('%s', async (_title, attack) => {
    const { evidence, scene } = await stage.perform(attack);
    const harms = [...harmsOf(attack, evidence, scene), ...beyondConstants(evidence)];
    happened(harms.join('; '));
    expect(harms).toEqual([]);
  });
});
