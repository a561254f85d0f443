import { CANARY } from '../../../pages/faults/canary.js';
import { findKey } from '../../../pages/faults/support/keyForms.js';
import type { Attack, Evidence, Scene } from '../Attack.js';
import { RIVAL_KEY } from '../app/sessions.js';
import { MOST_BYTES } from './converse.js';
import { MARK, RIVAL_PLAN } from './replies.js';

const MOST_MEMORY_BYTES = 64 * 1_048_576;

/** The harm done by an attack, in words; empty if it failed. The same rules for every server. */
export function harmsOf(attack: Attack, evidence: Evidence, scene: Scene): string[] {
  const { received, upstreamRequests, attackerRequests, answers } = evidence;
  const { isInTime, grownBytes, problemAfterwards } = evidence;
  const own = attack.harm?.(evidence, scene);
  return [
    ...keysIn('the attacker has', received),
    ...keysIn("the attacker's server has", attackerRequests.join('\n')),
    received.includes(RIVAL_PLAN) && "another team's credits",
    attackerRequests.length > 0 && "a request to the attacker's server",
    upstreamRequests.some(isOtherRequest) &&
      `upstream request ${lineOf(upstreamRequests.find(isOtherRequest))}`,
    upstreamRequests.some((request) => request.includes(MARK)) &&
      "the attacker's text reached the upstream",
    upstreamRequests.length > (attack.maxUpstreamRequests ?? 1) &&
      `${upstreamRequests.length} upstream requests`,
    received.length > MOST_BYTES && `more than ${MOST_BYTES} bytes`,
    !isInTime && 'no complete answer in time',
    answers.length > (attack.answers ?? 1) && `${answers.length} answers`,
    grownBytes > MOST_MEMORY_BYTES && `took ${Math.round(grownBytes / 1_048_576)} MiB`,
    problemAfterwards !== null && `afterwards: ${problemAfterwards}`,
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
