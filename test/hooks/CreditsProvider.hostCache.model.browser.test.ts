import { describe, expect, it } from 'vitest';
import { liveAnyLife, TIMEOUT_MS } from './support/teams/anyLife.js';
import { timesMet } from './support/teams/steps.js';

describe('<CreditsProvider />: whatever happens to a page of three teams, in a cache of the host', () => {
  it(
    'shows nobody what is not theirs, or no longer, asks once, and leaves nothing behind',
    async () => {
      await liveAnyLife(['of the host', 'given']);
      expect(timesMet('a log-out with a request under way')).toBeGreaterThan(20);
      expect(timesMet('a switch with a request under way')).toBeGreaterThan(20);
      expect(timesMet('an answer for a team that was left')).toBeGreaterThan(20);
      expect(timesMet('an answer while no provider is there')).toBeGreaterThan(20);
      expect(timesMet('an answer out of order')).toBeGreaterThan(20);
    },
    TIMEOUT_MS,
  );
});
