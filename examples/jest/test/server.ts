import { setupServer } from 'msw/node';
import { creditsHandlers } from 'react-credit-widgets/testing';

/** Answers every request for `/api/credits` with the documented example. */
export const server = setupServer(...creditsHandlers());
