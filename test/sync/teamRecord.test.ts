import type { CreditsClient } from 'react-credit-widgets/query';
import { aCredits } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { teamRecord } from '../../src/sync/teamRecord.js';

const aClient = (): CreditsClient => ({ getCredits: async () => aCredits() });

describe('teamRecord', () => {
  it('is the same record for the same client and team', () => {
    const client = aClient();
    expect(teamRecord(client, 'team-1')).toBe(teamRecord(client, 'team-1'));
    expect(teamRecord(client, 'team-1')).not.toBe(teamRecord(client, 'team-2'));
    expect(teamRecord(client, 'team-1')).not.toBe(teamRecord(aClient(), 'team-1'));
  });

  it.each(['null', '', '__proto__'])(
    'is not shared between signed out and a team called %o',
    (team) => {
      const client = aClient();
      teamRecord(client, null).failedCycles = 3;
      expect(teamRecord(client, team).failedCycles).toBe(0);
    },
  );
});
