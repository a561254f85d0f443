import { onTestFinished } from 'vitest';
import { worker } from './worker.js';

/** Counts the requests of this test to a same-origin path, from now on. */
export function countRequests(path = '/api/credits'): () => number {
  let count = 0;
  const handleRequest = ({ request }: { request: Request }) => {
    if (new URL(request.url).pathname === path) count += 1;
  };
  worker.events.on('request:start', handleRequest);
  onTestFinished(() => {
    worker.events.removeListener('request:start', handleRequest);
  });
  return () => count;
}
