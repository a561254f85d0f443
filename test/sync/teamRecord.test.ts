import type { CreditsClient } from 'react-credit-widgets/query';
import { aCredits } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { fetchMemory } from '../../src/sync/teamRecord.js';

const aClient = (): CreditsClient => ({ getCredits: async () => aCredits() });

describe('fetchMemory', () => {
  it('is one record per client and team', () => {
    const client = aClient();
    expect(fetchMemory(client, 'team-1')).toBe(fetchMemory(client, 'team-1'));
    expect(fetchMemory(client, 'team-1')).not.toBe(fetchMemory(client, 'team-2'));
    expect(fetchMemory(client, 'team-1')).not.toBe(fetchMemory(aClient(), 'team-1'));
  });

  it.each(['null', '', '__proto__'])('keeps nobody apart from a team called %o', (team) => {
    const client = aClient();
    fetchMemory(client, null).failedCycles = 3;
    expect(fetchMemory(client, team).failedCycles).toBe(0);
  });
});
