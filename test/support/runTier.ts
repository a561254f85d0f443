import { type Tier, tierNamed } from './tiers.js';

/** The tier that this run is for, in Node and in browsers; `null` for all tests. */
export const runTier: Tier | null = tierNamed(import.meta.env.VITE_TESTS);
