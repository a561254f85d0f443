import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSite } from '../../demo/app/server/createSite.mjs';
import { serve } from '../../demo/serve.mjs';
import { startSite } from '../../demo/startSite.mjs';
import { teams } from '../../demo/teams.mjs';
import { accountsOf } from '../../demo/upstream/accountsOf.mjs';
import { createUpstream } from '../../demo/upstream/createUpstream.mjs';

export const PAGE = '<!doctype html><title>Billing</title>';

/** Two teams, so that tests can check that neither gets the other's data. */
export const [acme, globex] = teams as [(typeof teams)[number], (typeof teams)[number]];

/** The demo's site on a free port until the test ends, with a mock upstream that simulates `fault`. */
export async function startDemo() {
  const fault = { current: 'none' };
  const upstream = `${await startUpstream(fault)}/user/credits/info`;
  const credits = { freshMs: 0, timeoutMs: 500 };
  const url = await start({ upstream, teams, fault, credits });
  return { url, fault, upstream };
}

/** The mock upstream on a free port, until the test ends. */
export async function startUpstream(fault = { current: 'none' }): Promise<string> {
  return finish(await serve(createUpstream({ accounts: accountsOf(teams), fault })));
}

/** Starts the site on a free port, until the test ends. */
export async function start(
  options: Omit<Parameters<typeof startSite>[0], 'createSite' | 'pageDir'>,
): Promise<string> {
  const pageDir = await mkdtemp(join(tmpdir(), 'demo-page-'));
  onTestFinished(() => rm(pageDir, { recursive: true }));
  await writeFile(join(pageDir, 'index.html'), PAGE);
  return finish(await startSite({ createSite, pageDir, ...options }));
}

function finish({ url, close }: { url: string; close: () => Promise<void> }): string {
  onTestFinished(close);
  return url;
}

/** The headers of a browser when a page of the site changes something. */
export const fromOwnPage = { 'sec-fetch-site': 'same-origin' };

/** Signs in as the page does. Resolves to the `cookie` of the requests that follow. */
export async function signIn(url: string, team: string, cookie = ''): Promise<string> {
  const headers = { ...fromOwnPage, cookie };
  const answer = await fetch(`${url}/session?team=${team}`, { method: 'POST', headers });
  return answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
}

/** Headers and body of a response as one string; empty if the connection breaks. */
export async function everything(url: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(url, { headers }).catch(() => null);
  return answer ? `${JSON.stringify([...answer.headers])} ${await answer.text()}` : '';
}

/** The status of a request with this `Host` header; `path` is sent as is. */
export function statusAs(host: string, url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers: { host }, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
