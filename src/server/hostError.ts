import { CreditsError, type CreditsErrorCode } from '../credits/CreditsError.js';

/** What a host's `authorize` can get wrong. */
type HostFault = 'threw' | 'slow' | 'noTeam' | 'noKey' | 'invalidKey';

/** The code and the message of each fault, for the host's log. */
const FAULTS: Record<HostFault, readonly [CreditsErrorCode, string]> = {
  threw: [
    'server',
    '`authorize` threw. Catch and log inside it: what it throws may contain a secret, so it is dropped.',
  ],
  slow: ['timeout', '`authorize` took longer than `timeoutMs`.'],
  noTeam: [
    'config',
    '`authorize` returned no team. Return { apiKey, team } with a non-empty `team`, or null when signed out.',
  ],
  noKey: ['invalid_key', '`authorize` returned no `apiKey`. Is the environment variable set?'],
  invalidKey: [
    'invalid_key',
    '`authorize` returned an invalid `apiKey`: pass the bare key, without "Bearer", spaces or line breaks.',
  ],
};

/** The error for a fault of the host. Its message is constant, like that of every `CreditsError`. */
export function hostError(fault: HostFault): CreditsError {
  const [code, text] = FAULTS[fault];
  const error = new CreditsError(code);
  error.message = `createCreditsHandler: ${text}`;
  error.stack = `${error.name}: ${error.message}`; // the frames are internal to this package
  return error;
}
