import type { CreditsError, CreditsErrorCode } from '../../credits/CreditsError.js';
import type { MessageKey } from '../../format/messageTypes.js';

/** What a reader is told about a failure, and what happens next. */
export interface ErrorText {
  title: MessageKey;
  hint?: MessageKey;
}

const ERROR_TEXT: Record<CreditsErrorCode, ErrorText> = {
  invalid_key: { title: 'errorInvalidKey' },
  forbidden: { title: 'errorForbidden', hint: 'askAdmin' },
  not_found: { title: 'errorNotFound', hint: 'askAdmin' },
  bad_request: { title: 'errorBadRequest', hint: 'askAdmin' },
  rate_limited: { title: 'errorRateLimited' },
  server: { title: 'errorServer', hint: 'retrying' },
  network: { title: 'errorNetwork', hint: 'retrying' },
  timeout: { title: 'errorTimeout', hint: 'retrying' },
  bad_payload: { title: 'errorBadPayload', hint: 'retrying' },
  too_large: { title: 'errorBadPayload', hint: 'retrying' },
  exhausted: { title: 'errorExhausted' },
  signed_out: { title: 'errorSignedOut' },
  wrong_team: { title: 'errorWrongTeam' },
  config: { title: 'notSetUp', hint: 'askAdmin' },
};

/** The texts of one failure. */
export function errorText({ code }: CreditsError): ErrorText {
  return ERROR_TEXT[code];
}

/** The text of a first request that waits for the network. */
export const offlineText: ErrorText = { title: 'offline', hint: 'retrying' };
