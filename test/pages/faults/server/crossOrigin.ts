import type { Behaviour } from './faultServer.js';

/** Lets every origin read its answers, as a server does that knows about other origins. */
export function forOtherOrigins(behaviour: Behaviour, origin?: string): Behaviour {
  return onPreflight(behaviour, (request, response) => {
    const allowed = origin ?? request.headers.origin ?? '';
    response.setHeader('access-control-allow-origin', allowed);
    response.setHeader('access-control-allow-headers', 'authorization');
  });
}

/** Says yes to the question before the request, and forgets to say it again. */
export function forPreflightsOnly(behaviour: Behaviour): Behaviour {
  const allowing = forOtherOrigins(behaviour);
  return (request, response) => {
    const isPreflight = request.method === 'OPTIONS';
    (isPreflight ? allowing : behaviour)(request, response);
  };
}

function onPreflight(behaviour: Behaviour, allow: Behaviour): Behaviour {
  return (request, response) => {
    allow(request, response);
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else behaviour(request, response);
  };
}
