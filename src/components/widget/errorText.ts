import type { CreditsErrorCode } from '../../credits/CreditsError.js';
import type { MessageKey } from '../../format/messageTypes.js';
import type { CreditsSource } from '../../sync/CreditsSource.js';

/** What each error says: its title, and what happens next or who can help, where the title does not say so. */
const TEXTS: Record<CreditsErrorCode, readonly [title: MessageKey, hint?: MessageKey]> = {
  invalid_key: ['errorInvalidKey'],
  forbidden: ['errorForbidden', 'askAdmin'],
  not_found: ['errorNotFound', 'askAdmin'],
  bad_request: ['errorBadRequest', 'askAdmin'],
  rate_limited: ['errorRateLimited'],
  server: ['errorServer', 'retrying'],
  network: ['errorNetwork', 'retrying'],
  timeout: ['errorTimeout', 'retrying'],
  bad_payload: ['errorBadPayload', 'retrying'],
  too_large: ['errorBadPayload', 'retrying'],
  exhausted: ['errorExhausted'],
  signed_out: ['errorSignedOut'],
  wrong_team: ['errorWrongTeam'],
  config: ['notSetUp', 'askAdmin'],
  unexpected: ['errorBadPayload', 'retrying'],
};

/** The title of a widget without credits: loading, offline or the error. */
export function statusTitle({ error, isOffline }: CreditsSource): MessageKey {
  const isUnreachable = !error || error.code === 'network';
  if (isOffline && isUnreachable) return 'offline';
  if (!error) return 'loading';
  const isKeyMissing = error.code === 'invalid_key' && error.status === null;
  return isKeyMissing ? 'errorNoKey' : TEXTS[error.code][0];
}

/** What happens next or who can help; `null` if the title says enough. */
export function errorHint({ error }: CreditsSource): MessageKey | null {
  return error ? (TEXTS[error.code][1] ?? null) : 'retrying';
}
