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
  unexpected: 'errorBadPayload',
};

/** Errors that an admin can fix and whose title does not say so. */
const ADMIN_ERRORS: CreditsErrorCode[] = ['forbidden', 'not_found', 'bad_request', 'config'];
/** Errors that the user cannot fix; they are retried in the background. */
const RETRIED_ERRORS: CreditsErrorCode[] = [
  'server',
  'network',
  'timeout',
  'bad_payload',
  'too_large',
  'unexpected',
];

/** The title of a widget without credits: loading, offline or the error. */
export function statusTitle({ error, isOffline }: CreditsSource): MessageKey {
  const isUnreachable = !error || error.code === 'network';
  if (isOffline && isUnreachable) return 'offline';
  if (!error) return 'loading';
  const isKeyMissing = error.code === 'invalid_key' && error.status === null;
  return isKeyMissing ? 'errorNoKey' : ERROR_TITLE[error.code];
}

/** What happens next or who can help; `null` if the title says enough. */
export function errorHint({ error }: CreditsSource): MessageKey | null {
  if (!error || RETRIED_ERRORS.includes(error.code)) return 'retrying';
  return ADMIN_ERRORS.includes(error.code) ? 'askAdmin' : null;
}
