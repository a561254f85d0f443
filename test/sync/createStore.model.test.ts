import { describe, it } from 'vitest';
import { runLives, TIMEOUT_MS } from './support/model/runLives.js';

describe('the stores of two tabs: any sequence of events', () => {
  it(
    'show only the current team’s valid credits with their age, one request at a time, and recover',
    async () => {
      await runLives();
    },
    TIMEOUT_MS,
  );
});
