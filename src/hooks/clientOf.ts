import type { CreditsClient } from '../api/CreditsClient.js';
import { createCreditsClient } from '../api/createCreditsClient.js';

const clients = new Map<string, CreditsClient>();

/** The client of an endpoint, the same for all providers. */
export function clientOf(endpoint: string): CreditsClient {
  const client = clients.get(endpoint) ?? createCreditsClient({ endpoint });
  clients.set(endpoint, client);
  return client;
}
