import { setupWorker } from 'msw/browser';
import { refuseStrayRequest } from './refuseStrayRequest.js';

/**
 * The one MSW worker of the browser tests: `worker.use(...creditsHandlers('documented'))` in a
 * test; the handlers are removed after it. Started in browser.setup.ts. It has a file of its own because a setup file
 * that a test imports too is loaded twice.
 */
export const worker = setupWorker();

let started: Promise<unknown> | undefined;

/** Starts the worker, once per page. */
export function startWorker(): Promise<unknown> {
  started ??= worker.start({ quiet: true, onUnhandledRequest: refuseStrayRequest });
  return started;
}
