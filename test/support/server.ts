import { setupServer } from 'msw/node';

/**
 * The one MSW server of the unit tests: `server.use(…)` in a test; the handlers are removed after it.
 * Started in unit.setup.ts.
 */
export const server = setupServer();
