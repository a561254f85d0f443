import { afterAll, afterEach, beforeAll } from 'vitest';
import { checkAnswer } from '../../src/api/checkAnswer.js';
import { failureOf } from '../../src/api/failureOf.js';
import { installConsoleGuard } from './installConsoleGuard.js';
import { server } from './server.js';

// What a page loads once a request has failed is here at once, so that tests with fake timers need not wait for it.
await failureOf({ status: 503 });
await checkAnswer({ balance: 0, lots: [], plan: null, usageAllowed: null, issues: [] });

installConsoleGuard();

// An error is printed, so that the console guard fails the test, and the request is refused.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
