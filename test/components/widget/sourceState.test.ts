import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { aCredits } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { isWaiting, sourceState } from '../../../src/components/widget/sourceState.js';
import { givenSource, notSetUpSource, signedOutSource } from '../../../src/sync/CreditsSource.js';

const NOTHING = givenSource(null);
const failed = (code: CreditsErrorCode) => ({ ...NOTHING, error: new CreditsError(code) });

describe('sourceState', () => {
  it.each([
    ['pending before the first response', NOTHING, 'pending'],
    ['pending while offline, too', { ...NOTHING, isOffline: true }, 'pending'],
    ['signed-out when there is no session', failed('signed_out'), 'signed-out'],
    ['signed-out when the team is null', signedOutSource, 'signed-out'],
    ['signed-out while offline, too', { ...signedOutSource, isOffline: true }, 'signed-out'],
    ['error when the widget is not set up', notSetUpSource, 'error'],
    ['error when the key is rejected', failed('invalid_key'), 'error'],
    ['error when the response is for another team', failed('wrong_team'), 'error'],
    ['error when the server cannot be reached', failed('network'), 'error'],
  ])('is %s', (_situation, source, state) => {
    expect(sourceState(source)).toBe(state);
  });
});

describe('isWaiting', () => {
  it('is true while the first response is pending', () => {
    expect(isWaiting(NOTHING)).toBe(true);
  });

  it.each([
    ['there are credits', givenSource(aCredits())],
    ['the request failed', failed('server')],
    ['the page is offline, where a skeleton would stay forever', { ...NOTHING, isOffline: true }],
    ['the user is signed out', signedOutSource],
    ['there are credits and a failure', { ...failed('server'), credits: aCredits() }],
  ])('is false when %s', (_situation, source) => {
    expect(isWaiting(source)).toBe(false);
  });
});
