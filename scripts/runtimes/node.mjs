import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { app } from './app.mjs';

const { UPSTREAM, PORT } = process.env;
const listener = getRequestListener((request) => app.fetch(request, { UPSTREAM }), {
  overrideGlobalObjects: false,
});
createServer(listener).listen(Number(PORT), '127.0.0.1');
