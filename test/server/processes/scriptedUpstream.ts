import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/**
 * What the upstream does about a request that came in whole: it has the raw bytes, the connection to answer on, and the address
 * of another server.
 */
export type Script = (request: string, socket: Socket, elsewhere: string) => void;

/** A server that keeps every byte that reaches it, one text (Latin-1) for each connection. */
export interface ScriptedUpstream {
  url: string;
  /** What happens to the requests from now on. */
  follow: (script: Script) => void;
  /** What came since this was asked last. */
  takeAsked: () => string[];
  close: () => Promise<void>;
}

/** Listens on a free port of this machine. */
export async function startUpstream(elsewhere = ''): Promise<ScriptedUpstream> {
  let script: Script = (_request, socket) => socket.destroy();
  let connections: { came: string; isAnswered: boolean }[] = [];
  const sockets = new Set<Socket>();

  const server = createServer((socket) => {
    const connection = { came: '', isAnswered: false };
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {}); // whoever asked has hung up
    socket.on('data', (chunk) => {
      if (connection.came === '') connections.push(connection);
      connection.came += chunk.toString('latin1');
      if (connection.isAnswered || !isWhole(connection.came)) return;
      connection.isAnswered = true;
      script(connection.came, socket, elsewhere);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    follow: (next) => {
      script = next;
    },
    takeAsked: () => {
      const asked = connections.map(({ came }) => came);
      connections = [];
      return asked;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function isWhole(came: string): boolean {
  const end = came.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = came.slice(0, end);
  const body = came.slice(end + 4);
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return body.endsWith('0\r\n\r\n');
  return body.length >= Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
}
