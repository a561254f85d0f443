import { describe, expect, it } from 'vitest';
import { encodeTeam, isOtherTeam } from '../../src/api/teamHeader.js';

const teams = [
  'acme',
  'org:acme',
  'a/b',
  'a%2Fb',
  'équipe 1',
  'チーム',
  'a b',
  'x'.repeat(300),
  '\u0000',
  '"',
];

describe('encodeTeam()', () => {
  it.each(teams)('makes a header value of %j that comes back as it was', (team) => {
    const { headers } = new Response(null, { headers: { 'credits-team': encodeTeam(team) } });
    expect(headers.get('credits-team')).toMatch(/^[\w.~!*'()%-]+$/);
    expect(decodeURIComponent(headers.get('credits-team') ?? '')).toBe(team);
  });

  it('does not throw for half a letter', () => {
    expect(encodeTeam('\ud800')).toBe('%EF%BF%BD');
  });
});

describe('isOtherTeam()', () => {
  it('knows each team by its own header, and no other', () => {
    for (const asked of teams) {
      const own = teams.filter((team) => !isOtherTeam(encodeTeam(team), asked));
      expect(own).toEqual([asked]);
    }
  });

  it('takes an answer that says no team for one of the team', () => {
    expect(isOtherTeam(null, 'acme')).toBe(false);
  });

  it('takes an id that a server sent as it is', () => {
    expect(isOtherTeam('org:acme', 'org:acme')).toBe(false);
    expect(isOtherTeam('org:globex', 'org:acme')).toBe(true);
  });

  it('takes a % for the beginning of a code alone: "a%2Fb" is the header of the team "a/b"', () => {
    expect(isOtherTeam('a%2Fb', 'a%2Fb')).toBe(true);
    expect(isOtherTeam('a%252Fb', 'a%2Fb')).toBe(false);
  });
});
