import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Answer, Exchange } from '../Attack.js';
import { readAnswers } from './readAnswers.js';

/** More than a handler ever sends. Beyond it, the attacker stops reading. */
export const MOST_BYTES = 3 * 1_048_576;

/** When a conversation ends. */
export interface Ending {
  port: number;
  timeoutMs: number;
  /** Responses to wait for. @default 1 */
  answers?: number;
}

/**
 * Sends bytes, and resolves to all that arrived until there were enough responses or more than {@link MOST_BYTES}, or the
 * connection or the timeout ended.
 */
export async function converse(bytes: string | Buffer, ending: Ending): Promise<Exchange> {
  const socket = await dial(ending.port);
  if (typeof bytes === 'string') socket.write(bytes, 'latin1');
  else socket.write(bytes);
  return listenTo(socket, ending);
}

/** Connects to a local port. Errors on the connection do not fail the test. */
export async function dial(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** The receiving half of {@link converse}, for bytes sent by hand. Closes the connection at the end. */
export function listenTo(socket: Socket, { timeoutMs, answers = 1 }: Ending): Promise<Exchange> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve) => {
    const settle = (isInTime: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ bytes: Buffer.concat(chunks), isInTime });
    };
    const finish = () => settle(true);
    const timer = setTimeout(() => settle(false), timeoutMs);
    socket.on('close', finish);
    socket.on('end', finish);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES || isEnough(readAnswers(Buffer.concat(chunks)), answers)) finish();
    });
  });
}

function isEnough(received: readonly Answer[], answers: number): boolean {
  return received.filter(({ isComplete, status }) => isComplete && status >= 200).length >= answers;
}
