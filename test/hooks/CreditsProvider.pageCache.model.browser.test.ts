import { describe, it } from 'vitest';
import { expectMet, runRandomPages, TIMEOUT_MS } from './support/teams/randomPages.js';

describe('<CreditsProvider />: any sequence of events on a page of three teams, with the cache of the page', () => {
  it(
    'shows only the current team’s valid data, sends one request at a time, and leaves nothing behind',
    async () => {
      await runRandomPages(['of the page']);
      expectMet('a sign-out during a request');
      expectMet('a switch during a request');
      expectMet('an answer for another team');
      expectMet('an answer without a provider');
      expectMet('an answer out of order', { isRare: true });
    },
    TIMEOUT_MS,
  );
});
