// Serves the built page and its credits. The only file that sees the API key.
import { createRequestListener } from '@remix-run/node-fetch-server';
import express from 'express';
import { createCreditsHandler } from 'react-credit-widgets/server';

const credits = createCreditsHandler({
  // Replace with your session: the signed-in team and its API key, or null when signed out.
  authorize: () => ({ team: 'team_demo', apiKey: process.env.OLOSTEP_API_KEY }),
  upstream: process.env.CREDITS_UPSTREAM, // unset: the Olostep API
});

const app = express();
app.all('/api/credits', createRequestListener(credits));
app.use(express.static('dist'));
app.listen(Number(process.env.PORT ?? 8787), '127.0.0.1');
