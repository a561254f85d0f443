import { vi } from 'vitest';

/** A `fetch` that answers from memory and counts its calls. */
export function fakeFetch(answer: (signal: AbortSignal) => Response | Promise<Response>) {
  return vi.fn<typeof fetch>(async (_url, init) => {
    if (!init?.signal) throw new TypeError('the client gave no signal');
    return answer(init.signal);
  });
}

/** A 200 with this body: JSON of an object, or text as it is. */
export function ok(
  body: object | string | Uint8Array<ArrayBuffer>,
  headers: HeadersInit = {},
): Response {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  return new Response(isRaw ? body : JSON.stringify(body), { status: 200, headers });
}
