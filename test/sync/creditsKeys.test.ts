import { hashKey, matchQuery, QueryCache, QueryClient } from '@tanstack/react-query';
import { creditsKeys } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';

describe('creditsKeys', () => {
  it('contains only the version of the data shape and the team', () => {
    expect(creditsKeys.team('team-1')).toEqual(['react-credit-widgets', 1, 'credits', 'team-1']);
    expect(creditsKeys.team(null)).toEqual(['react-credit-widgets', 1, 'credits', null]);
  });

  it('FAULTS 91: no two teams share an entry, and neither does signed out', () => {
    const teams = ['team-1', 'team-2', 'TEAM-1', ' team-1', '', 'null', null];
    const hashes = new Set(teams.map((team) => hashKey(creditsKeys.team(team))));
    expect(hashes.size).toBe(teams.length);
  });

  it('`all` matches the entries of every team and no other entries', () => {
    const client = new QueryClient({ queryCache: new QueryCache() });
    client.setQueryData(creditsKeys.team('team-1'), {});
    client.setQueryData(creditsKeys.team(null), {});
    client.setQueryData(['react-credit-widgets'], {});
    client.setQueryData(['host', 1, 'credits', 'team-1'], {});
    const matching = client
      .getQueryCache()
      .getAll()
      .filter((query) => matchQuery({ queryKey: creditsKeys.all }, query));
    expect(matching.map(({ queryKey }) => queryKey)).toEqual([
      creditsKeys.team('team-1'),
      creditsKeys.team(null),
    ]);
    client.clear();
  });
});
