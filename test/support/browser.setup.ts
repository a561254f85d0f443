import '@fontsource-variable/inter';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { installConsoleGuard } from './installConsoleGuard.js';
import { refuseStrayRequest } from './refuseStrayRequest.js';
import { worker } from './worker.js';

// No IS_REACT_ACT_ENVIRONMENT: Testing Library sets it round its own calls. Between them React
// renders as in a customer's page, and an answer that arrives then is no warning.

installConsoleGuard();

// The same text widths on every machine.
document.body.style.fontFamily = '"Inter Variable", sans-serif';

beforeAll(async () => {
  await worker.start({ quiet: true, onUnhandledRequest: refuseStrayRequest });
});
afterEach(() => {
  cleanup();
  worker.resetHandlers();
});
