export { highContrast } from './theme/presets/highContrast.js';
export { ink } from './theme/presets/ink.js';
export { soft } from './theme/presets/soft.js';
