import { describe, expect, it } from 'vitest';
import { liveAnyLife, TIMEOUT_MS } from './support/teams/anyLife.js';
import { timesMet } from './support/teams/steps.js';

describe('<CreditsProvider />: whatever happens to a page of three teams, with a cache of its own', () => {
  it(
    'shows nobody what is not theirs, or no longer, asks once, and leaves nothing behind',
    async () => {
      await liveAnyLife(['own']);
      expect(timesMet('a log-out with a request under way')).toBeGreaterThan(20);
      expect(timesMet('a switch with a request under way')).toBeGreaterThan(20);
      expect(timesMet('an answer for a team that was left')).toBeGreaterThan(20);
      expect(timesMet('an answer out of order')).toBeGreaterThan(20);
    },
    TIMEOUT_MS,
  );
});
