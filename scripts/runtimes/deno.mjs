import { app } from './app.mjs';

const UPSTREAM = Deno.env.get('UPSTREAM');
Deno.serve(
  { hostname: '127.0.0.1', port: Number(Deno.env.get('PORT')), onListen: () => {} },
  (request) => app.fetch(request, { UPSTREAM }),
);
