/**
 * Themes to use as they are, or to spread into your own.
 *
 * @packageDocumentation
 */

export { highContrast } from './theme/presets/highContrast.js';
export { ink } from './theme/presets/ink.js';
export { soft } from './theme/presets/soft.js';
