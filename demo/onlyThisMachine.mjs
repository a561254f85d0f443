/**
 * Answers only requests that call the server by this machine's name. A name that somebody else points here would make
 * their page same-origin.
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
