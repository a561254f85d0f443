import type { SharedMessages } from '../messageTypes.js';

/** English texts that every widget may show. */
export const sharedEnglish: SharedMessages = {
  loading: 'Loading credits…',
  asOf: 'As of {time}',
  offlineAsOf: 'Offline, as of {time}',
  offline: 'You’re offline',
  refresh: 'Refresh',
  updated: 'Credits updated',
  tryAgain: 'Try again',
  retrying: 'We’ll keep trying in the background.',
  askAdmin: 'Ask your admin to check the billing set-up.',
  notSetUp: 'Not set up',
  crashed: 'This part couldn’t be shown',
  errorInvalidKey: 'Key rejected: ask your admin',
  errorNoKey: 'Key unavailable: ask your admin',
  errorForbidden: 'No access',
  errorNotFound: 'Billing endpoint not found',
  errorBadRequest: 'Request refused',
  errorRateLimited: 'Updating soon',
  errorServer: 'Billing isn’t answering',
  errorNetwork: 'Can’t reach billing',
  errorTimeout: 'Slow connection',
  errorBadPayload: 'Couldn’t read the balance',
  errorExhausted: 'Credits used up',
  errorSignedOut: 'Sign in to see your credits',
  errorWrongTeam: 'You switched teams: reload',
};
