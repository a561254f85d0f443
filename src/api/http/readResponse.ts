import { CreditsError } from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import { parseCredits } from '../parseCredits.js';
import { parseJson } from './parseJson.js';
import type { ResponseLike } from './ResponseLike.js';
import { readText } from './readText.js';
import { requestIdOf } from './requestIdOf.js';

/** Default maximum body size, in bytes after decompression. */
export const MAX_BODY_BYTES = 2_097_152;

/** How to read a 200 response. */
export interface ReadResponseOptions {
  /** The request header that was sent: a request id that repeats its key is ignored. */
  authorization: string | null;
  /** Maximum body size in bytes after decompression, 1 or more. */
  maxBytes: number;
  /** When it aborts, the rest of the body is not downloaded. */
  signal: AbortSignal;
}

/** A valid credits body: the raw JSON, and the credits parsed from it. */
export interface ParsedResponse {
  body: unknown;
  credits: Credits;
}

/** Reads and parses the body of a 200 response. Rejects with `too_large` or `bad_payload`. */
export async function readResponse(
  response: ResponseLike,
  { authorization, maxBytes, signal }: ReadResponseOptions,
): Promise<ParsedResponse> {
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
