import { CreditsError, type CreditsErrorCode } from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import { parseCredits } from '../parseCredits.js';
import { isOtherTeam, TEAM_HEADER } from '../teamHeader.js';
import { errorOfStatus } from './errorOfStatus.js';
import { headersOf } from './headersOf.js';
import type { ResponseLike } from './ResponseLike.js';
import { readText } from './readText.js';

/** Default maximum body size, in bytes after decompression. */
export const MAX_BODY_BYTES = 2_097_152;
/** No more of an error's body is read, in bytes. */
const MAX_ERROR_BODY_BYTES = 4_096;

/** How to read a response. */
export interface ReadResponseOptions {
  /** Maximum body size in bytes after decompression, 1 or more. */
  maxBytes: number;
  /** When it aborts, the rest of the body is not downloaded. */
  signal: AbortSignal;
  /** The team that was requested, if the response may name another one. */
  team?: string | undefined;
  /** Adds to an error what the answer says beside its status. */
  explain: (answer: object, error: CreditsError) => CreditsError | Promise<CreditsError>;
}

/** A valid credits body: the raw JSON, and the credits parsed from it. */
export interface ParsedResponse {
  body: unknown;
  credits: Credits;
}

/**
 * Reads and parses a response. Rejects with what another status than 200 means, with `wrong_team`, `too_large` or
 * `bad_payload`. At most 4 KiB of an error's body are read, and none of it is kept.
 */
export async function readResponse(
  response: ResponseLike,
  { maxBytes, signal, team, explain }: ReadResponseOptions,
): Promise<ParsedResponse> {
  const { status, headers } = response;
  if (status !== 200) {
    // An incomplete or oversized body counts as missing; the status still counts.
    const data = await readText(response, MAX_ERROR_BODY_BYTES).catch(() => null);
    throw await explain({ status, headers, data }, errorOfStatus(status));
  }
  const refusal = (code: CreditsErrorCode) =>
    explain({ status, headers }, new CreditsError(code, { status }));
  if (team !== undefined && isOtherTeam(headersOf(headers).get(TEAM_HEADER), team)) {
    response.body?.cancel?.().catch(() => {});
    throw await refusal('wrong_team');
  }
  const text = await readText(response, maxBytes, signal);
  if (text === null) throw await refusal('too_large');
  try {
    const body: unknown = JSON.parse(text);
    return { body, credits: parseCredits(body) };
  } catch {
    throw await refusal('bad_payload');
  }
}
