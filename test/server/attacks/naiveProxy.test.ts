import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { happened } from '../../support/happened.js';
import type { Attack } from './Attack.js';
import { everyAttack } from './rows/everyAttack.js';
import { harmsOf } from './support/harms.js';
import { type Stage, startStage } from './support/stage.js';

// Proves that the attacks are real: the usual naive proxy falls to all except those that something else stops.

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('naiveProxy', 600);
});
afterAll(() => stage.close());

describe('attacks on a naive proxy', () => {
  const hits = everyAttack.filter(([, { proxyEscapes }]) => proxyEscapes === undefined);
  const misses = everyAttack.filter(([, { proxyEscapes }]) => proxyEscapes !== undefined);

  async function harmsBy(attack: Attack): Promise<string[]> {
    const { evidence, scene } = await stage.perform(attack);
    const harms = harmsOf(attack, evidence, scene);
    happened(harms.join('; ') || `escapes: ${attack.proxyEscapes}`);
    return harms;
  }

  it.each(hits)('%s: harm is done', async (_title, attack) => {
    expect(await harmsBy(attack)).not.toEqual([]);
  });

  it.each(misses)('%s: no harm is done', async (_title, attack) => {
    expect(await harmsBy(attack)).toEqual([]);
  });

  it('falls to at least three of four', () => {
    expect(hits.length).toBeGreaterThanOrEqual(60);
    expect(hits.length / everyAttack.length).toBeGreaterThanOrEqual(0.75);
  });
});
