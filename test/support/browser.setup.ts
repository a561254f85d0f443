import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { guardConsole } from './consoleGuard.js';
import { refuseStrayRequest } from './refuseStrayRequest.js';
import { worker } from './worker.js';

// No IS_REACT_ACT_ENVIRONMENT: Testing Library sets it round its own calls. Between them React
// renders as in a customer's page, and an answer that arrives then is no warning.

guardConsole();

beforeAll(async () => {
  await worker.start({ quiet: true, onUnhandledRequest: refuseStrayRequest });
});
afterEach(() => {
  cleanup();
  worker.resetHandlers();
});
