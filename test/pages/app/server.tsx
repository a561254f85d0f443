import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type DehydratedState, dehydrate, QueryClient } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect } from 'react';
import { createCreditsClient, creditsQueryOptions } from 'react-credit-widgets/query';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { Dashboard } from './Dashboard.js';
import type { PageSettings } from './settings.js';

/** A page for a server to render. */
export interface RenderRequest {
  /** Where the server reads credits. */
  endpoint: string;
  how: 'string' | 'stream';
  settings: PageSettings;
  /** `effect` is a control: React 18 warns about it on a server. @default 'dashboard' */
  page?: 'dashboard' | 'effect';
}

/** HTML for `#root`, and the state that a browser needs to draw the same. */
export interface RenderedPage {
  html: string;
  state: DehydratedState;
}

async function render({ endpoint, how, settings, page }: RenderRequest): Promise<RenderedPage> {
  const queryClient = new QueryClient();
  const client = createCreditsClient({ endpoint });
  await queryClient.prefetchQuery(creditsQueryOptions(client, 'acme', { source: '/api/credits' }));
  const state = dehydrate(queryClient);
  queryClient.clear();

  const dashboard = <Dashboard settings={{ ...settings, state }} queryClient={new QueryClient()} />;
  const node = page === 'effect' ? <WithLayoutEffect /> : dashboard;
  const html = how === 'string' ? renderToString(node) : await stream(node);
  return { html, state };
}

function stream(node: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(node, {
      onShellReady: () => text(pipe(new PassThrough())).then(resolve, reject),
      onError: reject,
    });
  });
}

function WithLayoutEffect(): ReactNode {
  useLayoutEffect(() => {});
  return null;
}

// A list of requests comes in, a list of pages goes out.
const requests: RenderRequest[] = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(await Promise.all(requests.map(render))));
