export type { CreditsErrorCode } from '../credits/CreditsError.js';
export { CreditsError, isCreditsError } from '../credits/CreditsError.js';
export {
  type CreditsAccess,
  type CreditsHandlerOptions,
  createCreditsHandler,
} from './createCreditsHandler.js';
export type { CachedCredits, CreditsCache } from './creditsCache.js';
