import { CreditsError } from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import { parseCredits } from '../parseCredits.js';
import { parseJson, readText } from './readText.js';
import { requestIdOf } from './requestIdOf.js';

/** What is read of a body unless somebody asks for less or more, in bytes after decompression. */
export const MAX_BODY_BYTES = 2_097_152;

/** How a 200 is read. */
export interface ReadAnswerOptions {
  /** The header that was sent: a request id that repeats it is none. */
  authorization: string | null;
  /** Bytes after decompression, 1 or more. */
  maxBytes: number;
  /** When it aborts, the rest of the body is not downloaded. */
  signal: AbortSignal;
}

/** A 200 whose body is one: the JSON as it came, and the credits that it holds. */
export interface CreditsAnswer {
  body: unknown;
  credits: Credits;
}

/** Reads the body of a 200. Rejects with `too_large` or `bad_payload`. */
export async function readAnswer(
  response: Response,
  { authorization, maxBytes, signal }: ReadAnswerOptions,
): Promise<CreditsAnswer> {
  const requestId = requestIdOf(response.headers, authorization);
  const details = { status: response.status, requestId };
  const text = await readText(response, maxBytes, signal);
  if (text === null) throw new CreditsError('too_large', details);
  try {
    const body = parseJson(text);
    return { body, credits: parseCredits(body) };
  } catch {
    throw new CreditsError('bad_payload', details);
  }
}
