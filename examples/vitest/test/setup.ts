import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { resetCredits } from 'react-credit-widgets/testing';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  resetCredits();
  server.resetHandlers();
});
afterAll(() => server.close());
