/**
 * The route on your server that reads credits for your pages and keeps the API key secret.
 *
 * @packageDocumentation
 */

export { createCreditsHandler } from './createCreditsHandler.js';
export type { CachedCredits, CreditsCache } from './creditsCache.js';
export type { CreditsAccess, CreditsHandlerOptions } from './handlerOptions.js';
export type { CreditsRefusal } from './refusalOf.js';
