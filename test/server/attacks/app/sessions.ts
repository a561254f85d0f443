import { CANARY } from '../../../pages/faults/canary.js';

/** The key of the other team, whose credits none of these visitors may see. */
export const RIVAL_KEY = 'crw-live-rival-5e1b+Zz/09==';

/** Team ids that a host might use, by the number in the session: `session=odd-0`. */
export const ODD_TEAMS = [
  'acme\r\nset-cookie: owned=1',
  'acme\n\n<script>alert(1)</script>',
  'équipe 東京 🏢',
  '__proto__',
  'constructor',
  'rival/../acme',
  'acme%0d%0ax-owned: 1',
  'a'.repeat(4_000),
  '\u202eemca',
  'acme\0rival',
] as const;

/**
 * The team that a cookie names, and its key; `null` when signed out. Every `acme-…` is a separate team with the same key,
 * so that no attack sees what another one left behind.
 */
export function accessOfCookie(cookie: string): { team: string; apiKey: string } | null {
  const session = /(?:^|; )session=([\w-]+)/.exec(cookie)?.[1] ?? '';
  if (session === 'rival') return { team: 'rival', apiKey: RIVAL_KEY };
  const odd = /^odd-(\d)$/.exec(session)?.[1];
  const team = odd === undefined ? session : ODD_TEAMS[Number(odd)];
  const isKnown = odd !== undefined || /^acme(-[\w-]+)?$/.test(session);
  return isKnown && team ? { team, apiKey: CANARY } : null;
}
