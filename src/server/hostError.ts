import { CreditsError, type CreditsErrorCode } from '../credits/CreditsError.js';

/** What a host's `authorize` can get wrong. */
type HostFault = 'threw' | 'slow' | 'noTeam' | 'noKey' | 'unfitKey';

/** How it is told to the host's log, and how to mend it. */
const FAULTS: Record<HostFault, readonly [CreditsErrorCode, string]> = {
  threw: [
    'server',
    '`authorize` threw. Catch and log inside of it: what it throws may hold a secret, and is dropped.',
  ],
  slow: ['timeout', '`authorize` took longer than `timeoutMs`.'],
  noTeam: [
    'config',
    '`authorize` gave no team. Return { apiKey, team } with a `team` that is not empty, or null for nobody.',
  ],
  noKey: ['invalid_key', '`authorize` gave no `apiKey`. Is the environment variable set?'],
  unfitKey: [
    'invalid_key',
    '`authorize` gave an `apiKey` that is none: give the key alone, without "Bearer", spaces or line breaks.',
  ],
};

/** An error of the host's own making. Its message is constant, like that of every `CreditsError`. */
export function hostError(fault: HostFault): CreditsError {
  const [code, text] = FAULTS[fault];
  const error = new CreditsError(code);
  error.message = `createCreditsHandler: ${text}`;
  error.stack = `${error.name}: ${error.message}`; // the frames are ours, and say nothing
  return error;
}
