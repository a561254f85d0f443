import { documentedExample } from 'react-credit-widgets/testing';
import type { Behavior } from './faultServer.js';

const TEXT = JSON.stringify(documentedExample);
const CHUNK_BYTES = 65_536;

/** Announces `announced` bytes, sends `sent`, and ends the connection. */
function breakOff(sent: string, announced: number, how: 'reset' | 'end'): Behavior {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': announced });
    response.write(sent, () => {
      if (how === 'reset') response.socket?.resetAndDestroy();
      else response.socket?.end();
    });
  };
}

export const resetMidBody: Behavior = breakOff(TEXT.slice(0, 60), TEXT.length, 'reset');
export const endMidBody: Behavior = breakOff(TEXT.slice(0, 60), TEXT.length, 'end');
/** What arrives is complete JSON. */
export const endAfterJson: Behavior = breakOff(TEXT, TEXT.length + 1, 'end');

/** All chunks except the last, empty one. */
function withoutLastChunk(closesAfter: boolean): Behavior {
  return (_request, response) => {
    response.shouldKeepAlive = !closesAfter;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(TEXT, () => response.socket?.resetAndDestroy());
  };
}

export const resetForLastChunk: Behavior = withoutLastChunk(false);
/** The same on a connection that would close after this response anyway. */
export const closeForLastChunk: Behavior = withoutLastChunk(true);

export const resetAtOnce: Behavior = (_request, response) => {
  response.socket?.resetAndDestroy();
};

/** Accepts the request and never answers. */
export const silence: Behavior = () => {};

/** Headers at once, then one byte at a time. */
export const trickle: Behavior = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const drip = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drip));
};

/** An error whose long body is only the key, repeated. `onSent` gets the number of bytes that left the server. */
export function endlessError(
  status: number,
  bytes: number,
  onSent?: (bytes: number) => void,
): Behavior {
  return ({ headers: { authorization = 'none' } }, response) => {
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
