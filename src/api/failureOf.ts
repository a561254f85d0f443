import {
  CreditsError,
  type CreditsErrorCode,
  isCreditsError,
  isErrorCode,
} from '../credits/CreditsError.js';
import { type Answer, errorOfAnswer, MAX_ERROR_BODY_BYTES } from './http/errorOfAnswer.js';
import { parseJson } from './http/parseJson.js';
import { warnOnce } from './warnOnce.js';

/**
 * The error for whatever a client threw: a `CreditsError` as it is; an HTTP status with its body, as libraries throw it
 * (`error.response`, or `error.status` and `error.data`), as if it were the answer of the endpoint; `unexpected` for
 * anything else, which a developer is shown once.
 *
 * @param otherwise - The code for anything else.
 */
export function failureOf(
  thrown: unknown,
  otherwise: CreditsErrorCode = 'unexpected',
): CreditsError {
  const known = quietly(() => knownError(thrown));
  if (known) return known;
  if (otherwise === 'unexpected') {
    warnOnce(
      'the `client` failed with what is neither a CreditsError nor an error with an HTTP status (`status` or `response.status`), so the widgets cannot say why. It was:',
      [thrown],
    );
  }
  return new CreditsError(otherwise);
}

function knownError(thrown: unknown): CreditsError | null {
  if (isCreditsError(thrown)) return isErrorCode(thrown.code) ? thrown : null;
  const response = fieldIn(thrown, 'response');
  const status = statusIn(response) ?? statusIn(thrown);
  if (status === null) return null;
  return (
    quietly(() => errorOfAnswer(answerIn(thrown, response, status))) ?? errorOfAnswer({ status })
  );
}

function answerIn(thrown: unknown, response: unknown, status: number): Answer {
  const body = fieldIn(response, 'data') ?? fieldIn(thrown, 'data') ?? fieldIn(response, 'body');
  const headers = fieldIn(response, 'headers') ?? fieldIn(thrown, 'headers');
  return { status, headers, body: typeof body === 'string' ? parsed(body) : body };
}

/** A longer text is no error's body, and not worth the time. */
function parsed(text: string): unknown {
  return text.length > MAX_ERROR_BODY_BYTES ? undefined : parseJson(text);
}

function statusIn(value: unknown): number | null {
  const status = fieldIn(value, 'status');
  return Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599
    ? Number(status)
    : null;
}

/** A property of any value, except what a script has assigned to every object. */
function fieldIn(value: unknown, name: string): unknown {
  const field: unknown = Object(value)[name];
  return field === Reflect.get(Object.prototype, name) ? undefined : field;
}

/** The result of reading what belongs to a host; `null` when a getter or a Proxy throws. */
function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
