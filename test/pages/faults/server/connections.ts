import { documentedExample } from 'react-credit-widgets/testing';
import type { Behavior } from './faultServer.js';

const TEXT = JSON.stringify(documentedExample);
const CHUNK_BYTES = 65_536;

/** Promises `promised` bytes, sends `sent`, and lets the connection go. */
function breakOff(sent: string, promised: number, how: 'reset' | 'end'): Behavior {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': promised });
    response.write(sent, () => {
      if (how === 'reset') response.socket?.resetAndDestroy();
      else response.socket?.end();
    });
  };
}

export const resetMidBody: Behavior = breakOff(TEXT.slice(0, 60), TEXT.length, 'reset');
export const endMidBody: Behavior = breakOff(TEXT.slice(0, 60), TEXT.length, 'end');
/** The part that came is JSON that says everything. */
export const endAfterJson: Behavior = breakOff(TEXT, TEXT.length + 1, 'end');

/** Chunks that are all there but for the last, empty one. */
function withoutLastChunk(isToBeClosed: boolean): Behavior {
  return (_request, response) => {
    response.shouldKeepAlive = !isToBeClosed;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(TEXT, () => response.socket?.resetAndDestroy());
  };
}

export const resetForLastChunk: Behavior = withoutLastChunk(false);
/** The same on a connection that was to be closed after this answer anyway. */
export const closeForLastChunk: Behavior = withoutLastChunk(true);

export const resetAtOnce: Behavior = (_request, response) => {
  response.socket?.resetAndDestroy();
};

/** Takes the request, and never says a word. */
export const silence: Behavior = () => {};

/** Headers at once, and then a byte now and then. */
export const trickle: Behavior = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const drip = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drip));
};

/** An error whose long body is nothing but the key. `onSent` is told how many bytes the client let through. */
export function endlessError(
  status: number,
  bytes: number,
  onSent?: (bytes: number) => void,
): Behavior {
  return ({ headers: { authorization = 'nobody' } }, response) => {
    const chunk = authorization.repeat(CHUNK_BYTES / authorization.length);
    const { socket } = response;
    let left = bytes / chunk.length;
    const send = () => {
      while (left > 0) {
        left -= 1;
        if (!response.write(chunk)) return;
      }
      response.end();
    };
    response.on('close', () => onSent?.(socket?.bytesWritten ?? 0));
    response.on('drain', send);
    response.writeHead(status, { 'content-type': 'text/plain' });
    send();
  };
}
