import { afterAll, afterEach, beforeAll } from 'vitest';
import { installConsoleGuard } from './installConsoleGuard.js';
import { server } from './server.js';

installConsoleGuard();

// An error is printed, so that the console guard fails the test, and the request is refused.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
