/**
 * Rejects requests whose `Host` is not this machine, against DNS rebinding: a foreign name that resolves here would
 * make its page same-origin.
 *
 * @template {{ host?: string }} Env
 * @param {(request: Request, env: Env) => Promise<Response>} handler
 * @returns {(request: Request, env: Env) => Promise<Response>}
 */
export function onlyThisMachine(handler) {
  return async (request, env) => {
    const { hostname } = new URL(request.url);
    if (hostname === '127.0.0.1' || hostname === 'localhost') return handler(request, env);
    return Response.json({ error: 'forbidden' }, { status: 403 });
  };
}
