/**
 * The route of a host's server that reads credits for its pages and keeps the API key.
 *
 * @packageDocumentation
 */

export { createCreditsHandler } from './createCreditsHandler.js';
export type { CachedCredits, CreditsCache } from './creditsCache.js';
export type { CreditsAccess, CreditsHandlerOptions } from './handlerOptions.js';
export type { CreditsRefusal } from './refusalOf.js';
