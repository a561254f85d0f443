import { CANARY } from '../../../pages/faults/canary.js';
import { findKey } from '../../../pages/faults/support/keyForms.js';
import type { Attack, Evidence, Scene } from '../Attack.js';
import { RIVAL_KEY } from '../app/sessions.js';
import { MOST_BYTES } from './converse.js';
import { MARK, RIVAL_PLAN } from './replies.js';

const MOST_MEMORY_BYTES = 64 * 1_048_576;

/** All that got through, in words; nothing for an attack that failed. Judges every server alike. */
export function harmsOf(attack: Attack, evidence: Evidence, scene: Scene): string[] {
  const { got, asked, elsewhere, answers, isInTime, grownBytes, wrongAfterwards } = evidence;
  const own = attack.harm?.(evidence, scene);
  return [
    ...keysIn('the attacker has', got),
    ...keysIn("the attacker's server has", elsewhere.join('\n')),
    got.includes(RIVAL_PLAN) && "another team's credits",
    elsewhere.length > 0 && "asked the attacker's server",
    asked.some(isOtherRequest) && `asked the upstream for ${lineOf(asked.find(isOtherRequest))}`,
    asked.some((request) => request.includes(MARK)) && "the attacker's words reached the upstream",
    asked.length > (attack.mayAsk ?? 1) && `asked the upstream ${asked.length} times`,
    got.length > MOST_BYTES && `more than ${MOST_BYTES} bytes`,
    !isInTime && 'no whole answer in time',
    answers.length > (attack.answers ?? 1) && `${answers.length} answers`,
    grownBytes > MOST_MEMORY_BYTES && `took ${Math.round(grownBytes / 1_048_576)} MiB`,
    wrongAfterwards !== null && `afterwards: ${wrongAfterwards}`,
    own,
  ].filter((harm) => typeof harm === 'string');
}

function keysIn(who: string, text: string): string[] {
  return [
    ...findKey(CANARY, { [`${who} the key`]: [text] }),
    ...findKey(RIVAL_KEY, { [`${who} the other key`]: [text] }),
  ];
}

function isOtherRequest(request: string): boolean {
  return lineOf(request) !== 'GET /user/credits/info HTTP/1.1';
}

function lineOf(request = ''): string {
  return request.slice(0, Math.min(request.indexOf('\r\n'), 80));
}
