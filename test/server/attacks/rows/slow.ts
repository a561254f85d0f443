import type { Socket } from 'node:net';
import type { Attack, Exchange, Scene } from '../Attack.js';
import { converse, dial, listenTo } from '../support/converse.js';
import { reply } from '../support/replies.js';
import { buildRequest } from '../support/requests.js';

const EVERY_MS = 20;

/** Writes a piece every 20 ms until the other side closes the connection. */
function drip(socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.write(piece), EVERY_MS);
  socket.on('close', () => clearInterval(timer));
}

/** All exchanges as one. */
async function together(all: readonly Promise<Exchange>[]): Promise<Exchange> {
  const exchanges = await Promise.all(all);
  return {
    bytes: Buffer.concat(exchanges.map(({ bytes }) => bytes)),
    isInTime: exchanges.every(({ isInTime }) => isInTime),
  };
}

/** Visitors of one team, at the same time. */
function crowd(visitors: number, parts: Parameters<typeof buildRequest>[1] = {}) {
  return (scene: Scene) =>
    together(Array.from({ length: visitors }, () => converse(buildRequest(scene, parts), scene)));
}

/** Upstreams that never finish. */
const upstreams: readonly Attack[] = [
  { name: 'an upstream that sends nothing', upstream: () => {} },
  {
    name: 'an upstream that drips headers',
    upstream: (_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-a: ');
      drip(socket, 'a');
    },
  },
  {
    name: 'an upstream that drips a body',
    upstream: (_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      drip(socket, '1\r\n \r\n');
    },
  },
  {
    name: 'an upstream that drips an error',
    upstream: (_request, socket) => {
      socket.write('HTTP/1.1 500 No\r\ntransfer-encoding: chunked\r\n\r\n');
      drip(socket, '1\r\n \r\n');
    },
  },
  {
    name: 'an upstream that sends endless early hints',
    upstream: (_request, socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'),
  },
  {
    name: 'an upstream that announces more than it sends',
    upstream: (_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9000\r\n\r\n{"credits":12500}');
    },
  },
  {
    name: 'an upstream that closes the connection',
    upstream: (_request, socket) => socket.destroy(),
    proxyEscapes: 'it reports that fetch failed',
  },
  {
    name: 'an upstream that closes the connection halfway',
    upstream: (_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9000\r\n\r\n{"credits":125', () =>
        socket.destroy(),
      );
    },
    harm: ({ received }) => received.includes('{"credits":125') && 'half a body',
  },
  {
    name: 'an upstream that does not speak HTTP',
    upstream: (_request, socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
    proxyEscapes: 'it reports that fetch failed',
  },
];

/** Visitors who are slow, or too many at once. */
const visitors: readonly Attack[] = [
  {
    name: 'an endless request on 50 connections',
    talk: async (scene) => {
      const half = buildRequest(scene).slice(0, -2);
      const sockets = await Promise.all(Array.from({ length: 50 }, () => dial(scene.port)));
      for (const socket of sockets) socket.write(half);
      const exchange = await converse(buildRequest(scene), scene);
      for (const socket of sockets) socket.destroy();
      return exchange;
    },
    proxyEscapes: 'Node keeps connections independent',
  },
  {
    name: 'a body that drips',
    talk: async (scene) => {
      const socket = await dial(scene.port);
      socket.write(buildRequest(scene, { method: 'POST', headers: ['Content-Length: 1000000'] }));
      drip(socket, 'a');
      return listenTo(socket, scene);
    },
  },
  {
    name: 'a GET body that drips',
    talk: async (scene) => {
      const socket = await dial(scene.port);
      socket.write(buildRequest(scene, { headers: ['Content-Length: 1000000'] }));
      drip(socket, 'a');
      return listenTo(socket, scene);
    },
    proxyEscapes: 'fetch rejects the given length',
  },
  {
    name: '20 visitors who disconnect at once',
    talk: async (scene) => {
      for (let visitor = 0; visitor < 20; visitor += 1) {
        const socket = await dial(scene.port);
        socket.write(buildRequest(scene));
        socket.destroy();
      }
      return converse(buildRequest(scene), scene);
    },
  },
  { name: '50 visitors at the same time', talk: crowd(50), answers: 50 },
  {
    name: '50 visitors at the same time, with a failing upstream',
    talk: crowd(50),
    upstream: (request, ...to) => {
      setTimeout(() => reply({ status: '500 No', body: '' })(request, ...to), 100);
    },
    answers: 50,
  },
  {
    name: '10 visitors, one after the other',
    talk: async (scene) => {
      const exchanges: Exchange[] = [];
      for (let visitor = 0; visitor < 10; visitor += 1) {
        exchanges.push(await converse(buildRequest(scene), scene));
      }
      return together(exchanges.map((one) => Promise.resolve(one)));
    },
    answers: 10,
  },
];

/** Slow upstreams and visitors, and many visitors at once. */
export const slow: readonly Attack[] = [...upstreams, ...visitors];
