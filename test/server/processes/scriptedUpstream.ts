import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/**
 * What the upstream does with a complete request: it gets the raw bytes, the connection to answer on, and the address of
 * another server.
 */
export type Script = (request: string, socket: Socket, otherUrl: string) => void;

/** A server that records every byte it receives, as one string (Latin-1) per connection. */
export interface ScriptedUpstream {
  url: string;
  /** Sets the script for requests from now on. */
  follow: (script: Script) => void;
  /** What it has received since the last call. */
  takeRequests: () => string[];
  close: () => Promise<void>;
}

/** Listens on a free local port. */
export async function startUpstream(otherUrl = ''): Promise<ScriptedUpstream> {
  let script: Script = (_request, socket) => socket.destroy();
  let connections: { received: string; isAnswered: boolean }[] = [];
  const sockets = new Set<Socket>();

  const server = createServer((socket) => {
    const connection = { received: '', isAnswered: false };
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {}); // the client has disconnected
    socket.on('data', (chunk) => {
      if (connection.received === '') connections.push(connection);
      connection.received += chunk.toString('latin1');
      if (connection.isAnswered || !isComplete(connection.received)) return;
      connection.isAnswered = true;
      script(connection.received, socket, otherUrl);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    follow: (next) => {
      script = next;
    },
    takeRequests: () => {
      const requests = connections.map(({ received }) => received);
      connections = [];
      return requests;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function isComplete(received: string): boolean {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = received.slice(0, end);
  const body = received.slice(end + 4);
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return body.endsWith('0\r\n\r\n');
  return body.length >= Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
}
