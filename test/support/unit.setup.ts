import { afterAll, afterEach, beforeAll } from 'vitest';
import { guardConsole } from './consoleGuard.js';
import { server } from './server.js';

guardConsole();

// An error is printed, so that the console guard fails the test, and the request is refused.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
