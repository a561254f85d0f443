/**
 * For your tests and stories: answers of a credits API for MSW, and credits to draw without one.
 *
 * @packageDocumentation
 */

export type { ActiveSubscriptionWire, CreditLotWire, CreditsInfoWire } from '../api/wire.js';
export { aCredits, aLot, aPlan, PINNED_NOW } from './builders.js';
export { type CreditsHandlersOptions, creditsHandlers } from './creditsHandlers.js';
export { documentedExample } from './documentedExample.js';
export { type Scenario, type ScenarioName, scenarios } from './scenarios.js';
