// Serves dist under a strict policy, and the credits to its page. The only file that sees the API key.
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createCreditsHandler } from 'react-credit-widgets/server';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const credits = createCreditsHandler({
  // Ask your session here: the team that is signed in and the key of that team, or null for nobody.
  authorize: () => ({ team: 'team_demo', apiKey: process.env.OLOSTEP_API_KEY }),
  upstream: process.env.CREDITS_UPSTREAM, // unset: the vendor's own address
});

const app = new Hono();
app.all('/api/credits', ({ req }) => credits(req.raw));
app.use(async ({ header }, next) => {
  header('content-security-policy', POLICY);
  await next();
});
app.use(serveStatic({ root: 'dist' }));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 8787) });
