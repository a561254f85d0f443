import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Answer, Heard } from '../Attack.js';
import { readAnswers } from './readAnswers.js';

/** More than a handler ever says. Past it, the attacker has seen enough. */
export const MOST_BYTES = 3 * 1_048_576;

/** How a conversation ends. */
export interface Ending {
  port: number;
  patienceMs: number;
  /** Answers that are waited for. @default 1 */
  answers?: number;
}

/**
 * Sends bytes, and resolves to all that came until there were enough answers, more than {@link MOST_BYTES}, the end of the
 * connection or of the patience.
 */
export async function converse(bytes: string | Buffer, ending: Ending): Promise<Heard> {
  const socket = await dial(ending.port);
  if (typeof bytes === 'string') socket.write(bytes, 'latin1');
  else socket.write(bytes);
  return listenTo(socket, ending);
}

/** A connection to a port of this machine. Errors on it are no errors of the test. */
export async function dial(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** The rest of {@link converse}, for what was sent by hand. Hangs up at the end. */
export function listenTo(socket: Socket, { patienceMs, answers = 1 }: Ending): Promise<Heard> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve) => {
    const settle = (isInTime: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ bytes: Buffer.concat(chunks), isInTime });
    };
    const finish = () => settle(true);
    const timer = setTimeout(() => settle(false), patienceMs);
    socket.on('close', finish);
    socket.on('end', finish);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES || isEnough(readAnswers(Buffer.concat(chunks)), answers)) finish();
    });
  });
}

function isEnough(came: readonly Answer[], answers: number): boolean {
  return came.filter(({ isWhole, status }) => isWhole && status >= 200).length >= answers;
}
