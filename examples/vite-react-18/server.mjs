// Serves the built page, and the credits to it. The only file that sees the API key.
import { createRequestListener } from '@remix-run/node-fetch-server';
import express from 'express';
import { createCreditsHandler } from 'react-credit-widgets/server';

const credits = createCreditsHandler({
  // Ask your session here: the team that is signed in and the key of that team, or null for nobody.
  authorize: () => ({ team: 'team_demo', apiKey: process.env.OLOSTEP_API_KEY }),
  upstream: process.env.CREDITS_UPSTREAM, // unset: the vendor's own address
});

const app = express();
app.all('/api/credits', createRequestListener(credits));
app.use(express.static('dist'));
app.listen(Number(process.env.PORT ?? 8787), '127.0.0.1');
