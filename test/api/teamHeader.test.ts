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
  it.each(teams)('encodes %j as a header value that decodes to the same team', (team) => {
    const { headers } = new Response(null, { headers: { 'credits-team': encodeTeam(team) } });
    expect(headers.get('credits-team')).toMatch(/^[\w.~!*'()%-]+$/);
    expect(decodeURIComponent(headers.get('credits-team') ?? '')).toBe(team);
  });

  it('does not throw for a lone surrogate', () => {
    expect(encodeTeam('\ud800')).toBe('%EF%BF%BD');
  });
});

describe('isOtherTeam()', () => {
  it('matches each team with its own header and no other', () => {
    for (const requested of teams) {
      const own = teams.filter((team) => !isOtherTeam(encodeTeam(team), requested));
      expect(own).toEqual([requested]);
    }
  });

  it('accepts a response without a team header', () => {
    expect(isOtherTeam(null, 'acme')).toBe(false);
  });

  it('accepts an id that a server sent unencoded', () => {
    expect(isOtherTeam('org:acme', 'org:acme')).toBe(false);
    expect(isOtherTeam('org:globex', 'org:acme')).toBe(true);
  });

  it('always decodes a % sequence: "a%2Fb" is the header of the team "a/b"', () => {
    expect(isOtherTeam('a%2Fb', 'a%2Fb')).toBe(true);
    expect(isOtherTeam('a%252Fb', 'a%2Fb')).toBe(false);
  });
});
