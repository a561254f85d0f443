import type { Socket } from 'node:net';
import type { Attack, Heard, Scene } from '../Attack.js';
import { converse, dial, listenTo } from '../support/converse.js';
import { reply } from '../support/replies.js';
import { ask } from '../support/requests.js';

const EVERY_MS = 20;

/** Writes a piece every now and then until the other side hangs up. */
function drip(socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.write(piece), EVERY_MS);
  socket.on('close', () => clearInterval(timer));
}

/** All conversations as one. */
async function together(all: readonly Promise<Heard>[]): Promise<Heard> {
  const heard = await Promise.all(all);
  return {
    bytes: Buffer.concat(heard.map(({ bytes }) => bytes)),
    isInTime: heard.every(({ isInTime }) => isInTime),
  };
}

/** Visitors of one team, at the same time. */
function crowd(visitors: number, parts: Parameters<typeof ask>[1] = {}) {
  return (scene: Scene) =>
    together(Array.from({ length: visitors }, () => converse(ask(scene, parts), scene)));
}

/** Upstreams that do not come to an end. */
const upstreams: readonly Attack[] = [
  { name: 'an upstream that says nothing', upstream: () => {} },
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
    name: 'an upstream that hints without an end',
    upstream: (_request, socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'),
  },
  {
    name: 'an upstream that promises more than it has',
    upstream: (_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9000\r\n\r\n{"credits":12500}');
    },
  },
  {
    name: 'an upstream that hangs up',
    upstream: (_request, socket) => socket.destroy(),
    proxyEscapes: 'it says that fetch failed',
  },
  {
    name: 'an upstream that hangs up in the middle',
    upstream: (_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9000\r\n\r\n{"credits":125', () =>
        socket.destroy(),
      );
    },
    harm: ({ got }) => got.includes('{"credits":125') && 'half a body',
  },
  {
    name: 'an upstream that speaks no HTTP',
    upstream: (_request, socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
    proxyEscapes: 'it says that fetch failed',
  },
];

/** Visitors who take their time, or too much at once. */
const visitors: readonly Attack[] = [
  {
    name: 'a request without an end, on 50 connections',
    talk: async (scene) => {
      const half = ask(scene).slice(0, -2);
      const sockets = await Promise.all(Array.from({ length: 50 }, () => dial(scene.port)));
      for (const socket of sockets) socket.write(half);
      const heard = await converse(ask(scene), scene);
      for (const socket of sockets) socket.destroy();
      return heard;
    },
    proxyEscapes: 'Node lets them wait apart',
  },
  {
    name: 'a body that drips',
    talk: async (scene) => {
      const socket = await dial(scene.port);
      socket.write(ask(scene, { method: 'POST', headers: ['Content-Length: 1000000'] }));
      drip(socket, 'a');
      return listenTo(socket, scene);
    },
  },
  {
    name: 'a body of GET that drips',
    talk: async (scene) => {
      const socket = await dial(scene.port);
      socket.write(ask(scene, { headers: ['Content-Length: 1000000'] }));
      drip(socket, 'a');
      return listenTo(socket, scene);
    },
    proxyEscapes: 'fetch refuses the length that it is told',
  },
  {
    name: '20 visitors who hang up at once',
    talk: async (scene) => {
      for (let visitor = 0; visitor < 20; visitor += 1) {
        const socket = await dial(scene.port);
        socket.write(ask(scene));
        socket.destroy();
      }
      return converse(ask(scene), scene);
    },
  },
  { name: '50 visitors at the same time', talk: crowd(50), answers: 50 },
  {
    name: '50 visitors at the same time, of an upstream that fails',
    talk: crowd(50),
    upstream: (request, ...to) => {
      setTimeout(() => reply({ status: '500 No', body: '' })(request, ...to), 100);
    },
    answers: 50,
  },
  {
    name: '10 visitors, one after the other',
    talk: async (scene) => {
      const heard: Heard[] = [];
      for (let visitor = 0; visitor < 10; visitor += 1) {
        heard.push(await converse(ask(scene), scene));
      }
      return together(heard.map((one) => Promise.resolve(one)));
    },
    answers: 10,
  },
];

/** What takes long, and what comes all at once. */
export const slow: readonly Attack[] = [...upstreams, ...visitors];
