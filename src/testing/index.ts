/**
 * For your tests and stories: MSW handlers of a credits API, and builders for credits to pass in without one.
 *
 * @packageDocumentation
 */

export type { ActiveSubscriptionWire, CreditLotWire, CreditsInfoWire } from '../api/wire.js';
export { aCredits, aLot, aPlan, PINNED_NOW } from './builders.js';
export { type CreditsHandlersOptions, creditsHandlers } from './creditsHandlers.js';
export { documentedExample } from './documentedExample.js';
export { resetCredits } from './resetCredits.js';
export { type Scenario, type ScenarioName, scenarios } from './scenarios.js';
