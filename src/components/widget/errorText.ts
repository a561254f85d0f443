import type { CreditsErrorCode } from '../../credits/CreditsError.js';
import type { MessageKey } from '../../format/messageTypes.js';
import type { CreditsSource } from '../../sync/CreditsSource.js';

const ERROR_TITLE: Record<CreditsErrorCode, MessageKey> = {
  invalid_key: 'errorInvalidKey',
  forbidden: 'errorForbidden',
  not_found: 'errorNotFound',
  bad_request: 'errorBadRequest',
  rate_limited: 'errorRateLimited',
  server: 'errorServer',
  network: 'errorNetwork',
  timeout: 'errorTimeout',
  bad_payload: 'errorBadPayload',
  too_large: 'errorBadPayload',
  exhausted: 'errorExhausted',
  signed_out: 'errorSignedOut',
  wrong_team: 'errorWrongTeam',
  config: 'notSetUp',
};

/** Failures whose title does not say who can mend them. */
const FOR_ADMIN: CreditsErrorCode[] = ['forbidden', 'not_found', 'bad_request', 'config'];
/** Failures that mend themselves, or not, without the reader. */
const FOR_LATER: CreditsErrorCode[] = ['server', 'network', 'timeout', 'bad_payload', 'too_large'];

/** What a reader is told where there are no credits to show. */
export function statusTitle({ error, isOffline }: CreditsSource): MessageKey {
  const isUnreachable = !error || error.code === 'network';
  if (isOffline && isUnreachable) return 'offline';
  if (!error) return 'loading';
  const isKeyMissing = error.code === 'invalid_key' && error.status === null;
  return isKeyMissing ? 'errorNoKey' : ERROR_TITLE[error.code];
}

/** What happens next, or who can help; `null` where the title says it all. */
export function errorHint({ error }: CreditsSource): MessageKey | null {
  if (!error || FOR_LATER.includes(error.code)) return 'retrying';
  return FOR_ADMIN.includes(error.code) ? 'askAdmin' : null;
}
