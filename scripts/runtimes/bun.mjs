import { app } from './app.mjs';

const { UPSTREAM, PORT } = process.env;
Bun.serve({
  hostname: '127.0.0.1',
  port: Number(PORT),
  fetch: (request) => app.fetch(request, { UPSTREAM }),
});
