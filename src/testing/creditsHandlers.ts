import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { type Scenario, type ScenarioName, scenarios } from './scenarios.js';

/** How the mock server answers. */
export interface CreditsHandlersOptions {
  /** Milliseconds before each answer, 0 or more. @default 0 */
  delayMs?: number;
}

/**
 * MSW handlers for a scenario: a path of a host's own (`/api/credits` on any origin), and the documented
 * `/user/credits/info`, which wants a bearer key and answers 402 without one.
 *
 * @param scenario - A name of `scenarios`, or a scenario of your own; `documented` without.
 * @throws TypeError for a name that is none of `scenarios`.
 */
export function creditsHandlers(
  scenario: ScenarioName | Scenario = 'documented',
  { delayMs = 0 }: CreditsHandlersOptions = {},
): HttpHandler[] {
  const chosen = typeof scenario === 'string' ? scenarioOf(scenario) : scenario;
  return [
    http.get('*/api/credits', () => respond(chosen, delayMs)),
    http.get('*/user/credits/info', ({ request }) =>
      respond(hasBearerKey(request) ? chosen : scenarios.wrongKey, delayMs),
    ),
  ];
}

function scenarioOf(name: ScenarioName): Scenario {
  if (Object.hasOwn(scenarios, name)) return scenarios[name];
  const known = Object.keys(scenarios).join(', ');
  throw new TypeError(`creditsHandlers: there is no scenario "${name}". There are: ${known}.`);
}

function hasBearerKey(request: Request): boolean {
  return /^Bearer \S+$/.test(request.headers.get('authorization') ?? '');
}

async function respond(scenario: Scenario, delayMs: number): Promise<HttpResponse<string>> {
  if (delayMs > 0) await delay(delayMs);
  if (scenario.failure === 'never') await delay('infinite');
  if (scenario.failure === 'network') return HttpResponse.error() as HttpResponse<string>;
  return new HttpResponse(scenario.text ?? JSON.stringify(scenario.json), {
    status: scenario.status ?? 200,
    headers: { 'content-type': 'application/json', ...scenario.headers },
  });
}
