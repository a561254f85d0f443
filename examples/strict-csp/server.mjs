// Serves dist under a strict CSP, and the page's credits. The only file that sees the API key.
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
  // Replace with your session: the signed-in team and its API key, or null when signed out.
  authorize: () => ({ team: 'team_demo', apiKey: process.env.OLOSTEP_API_KEY }),
  upstream: process.env.CREDITS_UPSTREAM, // unset: the Olostep API
});

const app = new Hono();
app.all('/api/credits', ({ req }) => credits(req.raw));
app.use(async ({ header }, next) => {
  header('content-security-policy', POLICY);
  await next();
});
app.use(serveStatic({ root: 'dist' }));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 8787) });
