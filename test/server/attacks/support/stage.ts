import { startUpstream } from '../../processes/scriptedUpstream.js';
import { startProgram } from '../../processes/startProgram.js';
import type { Attack, Evidence, Heard, Scene } from '../Attack.js';
import { converse } from './converse.js';
import { readAnswers } from './readAnswers.js';
import { RIVAL_PLAN, reply, trusting } from './replies.js';
import { ask } from './requests.js';

/** A server with an upstream behind it, and an attacker in front of it who has a server, too. */
export interface Stage {
  /** Attacks once, and tries a decent request afterwards. */
  perform: (attack: Attack) => Promise<{ evidence: Evidence; scene: Scene }>;
  close: () => Promise<void>;
}

/** @param patienceMs - Milliseconds that an attacker waits for an answer: after that, the server hangs. */
export async function startStage(
  program: 'handlerServer' | 'naiveProxy',
  patienceMs: number,
): Promise<Stage> {
  const attacker = await startUpstream();
  const upstream = await startUpstream(attacker.url);
  // What a redirect leads to looks like credits.
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
        elsewhere: attacker.url,
        patienceMs,
      };
      const beforeBytes = await server.peakBytes();
      upstream.takeAsked();
      attacker.takeAsked();
      upstream.follow(attack.upstream ?? trusting);
      const { bytes, isInTime } = await send(attack, scene);
      const asked = upstream.takeAsked();
      upstream.follow(trusting);
      const wrongAfterwards = await decentRequest({ ...scene, session: `acme-${performed}-later` });
      const evidence = {
        answers: readAnswers(bytes),
        got: bytes.toString('latin1'),
        isInTime,
        asked,
        elsewhere: attacker.takeAsked(),
        grownBytes: (await server.peakBytes()) - beforeBytes,
        wrongAfterwards,
      };
      return { evidence, scene };
    },
    close: async () => {
      await Promise.all([server.close(), upstream.close(), attacker.close()]);
    },
  };
}

async function send(
  { send: write = ask, talk, answers = 1 }: Attack,
  scene: Scene,
): Promise<Heard> {
  return talk ? talk(scene) : converse(write(scene), { ...scene, answers });
}

/** What is wrong with the answer to a visitor who comes after the attack. */
async function decentRequest(scene: Scene): Promise<string | null> {
  const heard = await converse(ask(scene), scene).catch(() => null);
  if (heard === null) return 'nobody listens';
  const [answer, ...more] = readAnswers(heard.bytes);
  if (!answer?.isWhole || more.length > 0) return 'no single answer';
  const isOwn = answer.body.includes('12500') && !answer.body.includes(RIVAL_PLAN);
  return answer.status === 200 && isOwn ? null : `${answer.status} ${answer.body.slice(0, 80)}`;
}
