import { describe, it } from 'vitest';
import { expectMet, liveAnyLife, TIMEOUT_MS } from './support/teams/anyLife.js';

describe('<CreditsProvider />: whatever happens to a page of three teams, with a cache of its own', () => {
  it(
    'shows nobody what is not theirs, or no longer, asks once, and leaves nothing behind',
    async () => {
      await liveAnyLife(['own']);
      expectMet('a log-out with a request under way');
      expectMet('a switch with a request under way');
      expectMet('an answer for a team that was left');
      expectMet('an answer out of order', { isRare: true });
    },
    TIMEOUT_MS,
  );
});
