import { getRequestListener } from '@hono/node-server';
import { createCreditsHandler } from 'react-credit-widgets/server';
import { createStorage } from 'unstorage';
import fsDriver from 'unstorage/drivers/fs';
import redisDriver from 'unstorage/drivers/redis';
import { CANARY } from '../../../pages/faults/canary.js';
import { serve } from '../../processes/serve.js';
import type { Place } from '../Store.js';

// One of several instances of a customer's server. It signs in the team that a header names.
const [upstream = '', freshMs = '', place = ''] = process.argv.slice(2);

const at: Place = JSON.parse(place);
const storage = createStorage({
  driver: 'folder' in at ? fsDriver({ base: at.folder }) : redisDriver({ url: at.redis }),
});

const handler = createCreditsHandler({
  upstream: new URL('/user/credits/info', upstream),
  freshMs: Number(freshMs),
  cache: { get: storage.getItem, set: storage.setItem },
  authorize: ({ headers }) => ({
    team: decodeURIComponent(headers.get('x-team') ?? ''),
    apiKey: CANARY,
  }),
});

await serve(getRequestListener(handler, { overrideGlobalObjects: false }));
