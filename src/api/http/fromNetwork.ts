import { CreditsError } from '../../credits/CreditsError.js';

/**
 * Awaits a network read. Only here a rejection means `network`: anything else that is thrown while reading
 * credits is a mistake in code.
 *
 * @param explain - The error for what `fetch` itself does not reject with.
 */
export async function fromNetwork<T>(
  reading: T | Promise<T>,
  explain?: (thrown: unknown, network: CreditsError) => CreditsError | Promise<CreditsError>,
): Promise<T> {
  try {
    return await reading;
  } catch (thrown) {
    const network = new CreditsError('network');
    throw explain && !(thrown instanceof TypeError) ? await explain(thrown, network) : network;
  }
}
