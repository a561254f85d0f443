import type { CreditsError } from '../../credits/CreditsError.js';
import { errorOfAnswer, MAX_ERROR_BODY_BYTES } from './errorOfAnswer.js';
import { parseJson } from './parseJson.js';
import type { ResponseLike } from './ResponseLike.js';
import { readText } from './readText.js';

/**
 * The error for a response other than 200. At most 4 KiB of its body are read, and none of it is kept.
 *
 * @param authorization - The request header that was sent.
 * @param isHost - Whether a host's own handler responded, which has its own error words, rather than Olostep.
 */
export async function errorOfResponse(
  response: ResponseLike,
  authorization?: string | null,
  isHost = true,
): Promise<CreditsError> {
  const { status, headers } = response;
  // An incomplete or oversized body counts as missing; the status still counts.
  const text = await readText(response, MAX_ERROR_BODY_BYTES).catch(() => null);
  const body = text === null ? undefined : parseJson(text);
  return errorOfAnswer({ status, body, headers }, authorization, isHost);
}
