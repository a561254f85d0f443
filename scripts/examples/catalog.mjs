/**
 * What a page of an example shows, and what that costs.
 *
 * @typedef {object} PageExpectation
 * @property {string} balance - As its reader sees it.
 * @property {string} plan
 * @property {readonly string[]} lots - Per lot, what is left of it.
 * @property {string} signOut - The button that ends the session.
 * @property {string} accent - The computed `--cw-accent` of the widgets; empty for the default.
 * @property {boolean} isServerRendered - The server knows the session: its HTML has the numbers, the browser asks for none, and
 *   after the sign-out the path answers 401.
 */

const english = { balance: '12,500', plan: 'Pro', lots: ['8,500', '4,000'], signOut: 'Sign out' };
const dutch = { balance: '12.500', plan: 'Pro', lots: ['8.500', '4.000'], signOut: 'Uitloggen' };
const violet = 'light-dark(#6d28d9, #b794ff)';

/**
 * The examples, each with whether `npm run check` tries it. One without a page is tried by its own `npm test`.
 *
 * @type {Record<string, { isQuick: boolean, page?: PageExpectation }>}
 */
export const catalog = {
  jest: { isQuick: true },
  vitest: { isQuick: false },
  'strict-csp': {
    isQuick: true,
    page: { ...english, accent: violet, isServerRendered: false },
  },
  'vite-react-18': { isQuick: true, page: { ...english, accent: '', isServerRendered: false } },
  next: { isQuick: false, page: { ...dutch, accent: violet, isServerRendered: true } },
  'react-router': { isQuick: false, page: { ...english, accent: '', isServerRendered: true } },
  'vite-react-19': {
    isQuick: false,
    page: { ...english, accent: '#6d28d9', isServerRendered: false },
  },
};
