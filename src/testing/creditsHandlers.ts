import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { type Scenario, type ScenarioName, scenarios } from './scenarios.js';

/** How the mock server responds. */
export interface CreditsHandlersOptions {
  /** Milliseconds before each response, 0 or more. @default 0 */
  delayMs?: number;
}

/**
 * MSW handlers for a scenario: your own path (`/api/credits` on any origin), and the documented `/user/credits/info`,
 * which requires a bearer key and responds with 402 without one.
 *
 * @param scenario - A name from `scenarios`, or your own scenario. Default: `documented`.
 * @throws TypeError for a name that is not in `scenarios`.
 */
export function creditsHandlers(
  scenario: ScenarioName | Scenario = 'documented',
  { delayMs = 0 }: CreditsHandlersOptions = {},
): HttpHandler[] {
  const selected = typeof scenario === 'string' ? scenarioOf(scenario) : scenario;
  return [
    http.get('*/api/credits', () => respond(selected, delayMs)),
    http.get('*/user/credits/info', ({ request }) =>
      respond(hasBearerKey(request) ? selected : scenarios.wrongKey, delayMs),
    ),
  ];
}

function scenarioOf(name: ScenarioName): Scenario {
  if (Object.hasOwn(scenarios, name)) return scenarios[name];
  const names = Object.keys(scenarios).join(', ');
  throw new TypeError(`creditsHandlers: unknown scenario "${name}". Use one of: ${names}.`);
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
