import '@fontsource-variable/inter';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { resetCredits } from 'react-credit-widgets/testing';
import { afterEach, beforeAll } from 'vitest';
import { checkAnswer } from '../../src/api/checkAnswer.js';
import { failureOf } from '../../src/api/failureOf.js';
// What a page loads later is here at once, so that tests with fake timers need not wait for the network.
import '../../src/sync/later.js';
import { installConsoleGuard } from './installConsoleGuard.js';
import { startWorker, worker } from './worker.js';

// No IS_REACT_ACT_ENVIRONMENT: Testing Library sets it around its own calls. Between them React
// renders as in a customer's page, and a response that arrives then causes no warning.

// So is what it loads once a request has failed, or with a client of the host's own.
await failureOf({ status: 503 });
await checkAnswer({ balance: 0, lots: [], plan: null, usageAllowed: null, issues: [] });

installConsoleGuard();

// A busy machine takes longer than the usual second; a test that really fails only takes longer to fail.
configure({ asyncUtilTimeout: Number(import.meta.env.VITE_WAIT ?? 5_000) });

// The same text widths on every machine.
document.body.style.fontFamily = '"Inter Variable", sans-serif';

beforeAll(startWorker);
afterEach(() => {
  cleanup();
  resetCredits();
  document.body.replaceChildren(); // recharts leaves the span in which it measures text
  worker.resetHandlers();
});
