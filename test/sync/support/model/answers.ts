import { CreditsError } from 'react-credit-widgets/query';

/** What the server may answer with; `null`: credits. */
export const answers = {
  credits: null,
  'old credits': null,
  'bad payload': null,
  '401': () => new CreditsError('invalid_key', { status: 401 }),
  '403': () => new CreditsError('forbidden', { status: 403 }),
  '404': () => new CreditsError('not_found', { status: 404 }),
  '429': () => new CreditsError('rate_limited', { status: 429, retryAfterMs: 30_000 }),
  '500': () => new CreditsError('server', { status: 500 }),
  'no network': () => new CreditsError('network'),
  'another team': () => new CreditsError('wrong_team', { status: 200 }),
} satisfies Record<string, null | (() => CreditsError)>;

export type AnswerName = keyof typeof answers;

export const ANSWER_NAMES = Object.keys(answers) as AnswerName[];
