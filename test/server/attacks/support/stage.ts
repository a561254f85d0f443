import { startUpstream } from '../../processes/scriptedUpstream.js';
import { startProgram } from '../../processes/startProgram.js';
import type { Attack, Evidence, Exchange, Scene } from '../Attack.js';
import { converse } from './converse.js';
import { readAnswers } from './readAnswers.js';
import { RIVAL_PLAN, reply, trusting } from './replies.js';
import { buildRequest } from './requests.js';

/** A server with an upstream behind it, and in front of it an attacker that has its own server. */
export interface Stage {
  /** Attacks once, and sends a valid request afterwards. */
  perform: (attack: Attack) => Promise<{ evidence: Evidence; scene: Scene }>;
  close: () => Promise<void>;
}

/** @param timeoutMs - Milliseconds that an attacker waits for a response; after that, the server counts as hanging. */
export async function startStage(
  program: 'handlerServer' | 'naiveProxy',
  timeoutMs: number,
): Promise<Stage> {
  const attacker = await startUpstream();
  const upstream = await startUpstream(attacker.url);
  // A redirect leads to what looks like credits.
  attacker.follow(reply());
  const file = new URL(`../app/${program}.ts`, import.meta.url);
  const server = await startProgram(file, [upstream.url]);
  let performed = 0;

  return {
    perform: async (attack) => {
      performed += 1;
      const scene = {
        port: server.port,
        session: `acme-${performed}`,
        attackerUrl: attacker.url,
        timeoutMs,
      };
      const beforeBytes = await server.peakBytes();
      upstream.takeRequests();
      attacker.takeRequests();
      upstream.follow(attack.upstream ?? trusting);
      const { bytes, isInTime } = await send(attack, scene);
      const upstreamRequests = upstream.takeRequests();
      upstream.follow(trusting);
      const problemAfterwards = await validRequest({
        ...scene,
        session: `acme-${performed}-later`,
      });
      const evidence = {
        answers: readAnswers(bytes),
        received: bytes.toString('latin1'),
        isInTime,
        upstreamRequests,
        attackerRequests: attacker.takeRequests(),
        grownBytes: (await server.peakBytes()) - beforeBytes,
        problemAfterwards,
      };
      return { evidence, scene };
    },
    close: async () => {
      await Promise.all([server.close(), upstream.close(), attacker.close()]);
    },
  };
}

async function send(
  { send: write = buildRequest, talk, answers = 1 }: Attack,
  scene: Scene,
): Promise<Exchange> {
  return talk ? talk(scene) : converse(write(scene), { ...scene, answers });
}

/** What is wrong with the response to a visitor after the attack; `null` for nothing. */
async function validRequest(scene: Scene): Promise<string | null> {
  const exchange = await converse(buildRequest(scene), scene).catch(() => null);
  if (exchange === null) return 'nothing listens';
  const [answer, ...more] = readAnswers(exchange.bytes);
  if (!answer?.isComplete || more.length > 0) return 'no single answer';
  const isOwn = answer.body.includes('12500') && !answer.body.includes(RIVAL_PLAN);
  return answer.status === 200 && isOwn ? null : `${answer.status} ${answer.body.slice(0, 80)}`;
}
