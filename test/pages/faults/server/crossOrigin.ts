import type { Behavior } from './faultServer.js';

/** Sends CORS headers for the origin of the request, or only for the given one. */
export function forOtherOrigins(behavior: Behavior, origin?: string): Behavior {
  return onPreflight(behavior, (request, response) => {
    const allowed = origin ?? request.headers.origin ?? '';
    response.setHeader('access-control-allow-origin', allowed);
    response.setHeader('access-control-allow-headers', 'authorization');
  });
}

/** Allows the preflight, but not the request itself. */
export function forPreflightsOnly(behavior: Behavior): Behavior {
  const allowing = forOtherOrigins(behavior);
  return (request, response) => {
    const isPreflight = request.method === 'OPTIONS';
    (isPreflight ? allowing : behavior)(request, response);
  };
}

function onPreflight(behavior: Behavior, allow: Behavior): Behavior {
  return (request, response) => {
    allow(request, response);
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else behavior(request, response);
  };
}
