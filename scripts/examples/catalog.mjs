/**
 * What the page of an example must show, and with how many requests.
 *
 * @typedef {object} PageExpectation
 * @property {string} balance - As shown to the user.
 * @property {string} plan
 * @property {readonly string[]} lots - What is left of each lot.
 * @property {string} signOut - Name of the button that signs out.
 * @property {string} accent - Computed `--cw-accent` of the widgets; empty for the default.
 * @property {boolean} isServerRendered - The server knows the session: its HTML has the numbers, the browser sends no request for
 *   them, and after sign-out the endpoint answers 401.
 */

const english = { balance: '12,500', plan: 'Pro', lots: ['8,500', '4,000'], signOut: 'Sign out' };
const dutch = { balance: '12.500', plan: 'Pro', lots: ['8.500', '4.000'], signOut: 'Uitloggen' };
const violet = 'light-dark(#6d28d9, #b794ff)';

/**
 * The examples. One without a page is checked by its own `npm test`.
 *
 * @type {Record<string, { page?: PageExpectation }>}
 */
export const catalog = {
  jest: {},
  vitest: {},
  'strict-csp': {
    page: { ...english, accent: violet, isServerRendered: false },
  },
  'vite-react-18': { page: { ...english, accent: '', isServerRendered: false } },
  next: { page: { ...dutch, accent: violet, isServerRendered: true } },
  'react-router': { page: { ...english, accent: '', isServerRendered: true } },
  'vite-react-19': {
    page: { ...english, accent: '#6d28d9', isServerRendered: false },
  },
};
