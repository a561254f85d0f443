import type { CreditsClient } from '../api/CreditsClient.js';
import { createClient } from '../api/createClient.js';

const clients = new Map<string, CreditsClient>();

/** The client of an endpoint, the same for all providers. */
export function clientOf(endpoint: string): CreditsClient {
  if (typeof window === 'undefined') return createClient({ endpoint }); // a server keeps nothing of a page
  const client = clients.get(endpoint) ?? createClient({ endpoint });
  clients.set(endpoint, client);
  return client;
}
