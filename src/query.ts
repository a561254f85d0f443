/**
 * Reads credits and computes with them, without React: for servers, loaders and scripts.
 *
 * @packageDocumentation
 */

export type {
  CreditsClient,
  CreditsClientOptions,
  GetCreditsOptions,
} from './api/CreditsClient.js';
export { createCreditsClient } from './api/createCreditsClient.js';
export { parseCredits } from './api/parseCredits.js';
export { type BalanceAt, balanceAt } from './credits/balanceAt.js';
export {
  CreditsError,
  type CreditsErrorCode,
  type CreditsErrorDetails,
  isCreditsError,
} from './credits/CreditsError.js';
export { canSpend } from './credits/canSpend.js';
export { type LotState, lotState } from './credits/lotState.js';
export { lotsDisagree } from './credits/lotsDisagree.js';
export { type NextExpiry, nextExpiry } from './credits/nextExpiry.js';
export { sortLots } from './credits/sortLots.js';
export type { CreditLot, Credits, CreditsIssue, Plan, PurchaseKind } from './credits/types.js';
export type { CreditsBaseOptions } from './sync/baseOptions.js';
export { type CreditsKey, creditsKeys } from './sync/creditsKeys.js';
export {
  type CreditsQuery,
  type CreditsQueryOptions,
  type CreditsQuerySettings,
  creditsQueryOptions,
} from './sync/creditsQueryOptions.js';
