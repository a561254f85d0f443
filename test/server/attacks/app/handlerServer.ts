import { getRequestListener } from '@hono/node-server';
import { createCreditsHandler } from 'react-credit-widgets/server';
import { serve } from '../../processes/serve.js';
import { accessOfCookie } from './sessions.js';

// A customer's server with nothing but the handler, at every path. The address of the upstream is the only argument.
const [upstream = ''] = process.argv.slice(2);

const handler = createCreditsHandler({
  upstream: new URL('/user/credits/info', upstream),
  timeoutMs: 400,
  allowOrigins: ['https://partner.example'],
  authorize: ({ headers }) => accessOfCookie(headers.get('cookie') ?? ''),
});

await serve(getRequestListener(handler, { overrideGlobalObjects: false }));
