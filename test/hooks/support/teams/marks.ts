/** The teams of the page; a letter that no text of the widgets begins a mark with. */
export const TEAMS = ['a', 'b', 'c'] as const;
export type Team = (typeof TEAMS)[number];

/** Whose credits, and which: each answer of a page has a version of its own, and a later request a higher one. */
export interface Mark {
  team: Team;
  /** 1–999. */
  version: number;
}

const EXPIRES_AT_S = Date.UTC(2030, 0, 1) / 1_000;
const EXPIRED_AT_S = Date.UTC(2024, 0, 1) / 1_000;

/** "Pro a#7", or "1,007,500" where team b would have 2,007,500. No part of a longer number, such as a percentage. */
const MARKS = /\b([abc])#(\d+)|(?<![\d.,])([123]),?(\d{3}),?\d{3}(?![\d,])/g;

/** A credits body in which every name and number, the shares apart, tells whose and which it is. */
export function bodyOf({ team, version }: Mark): string {
  const figure = (field: number) => (TEAMS.indexOf(team) + 1) * 1_000_000 + version * 1_000 + field;
  const lot = (kind: string, remaining: number, allocated: number, expiry_date: number) => ({
    purchase_kind: `${kind} ${team}#${version}`,
    remaining_units: remaining && figure(remaining),
    allocated_units: figure(allocated),
    expiry_date,
  });
  return JSON.stringify({
    credits: figure(500),
    breakdown: [
      lot('Live', 500, 600, EXPIRES_AT_S),
      lot('Used', 0, 700, EXPIRES_AT_S),
      lot('Expired', 800, 900, EXPIRED_AT_S),
    ],
    active_subscription: {
      id: `SUB_${team}#${version}`,
      display_name: `Pro ${team}#${version}`,
      credits: figure(100),
    },
    allow_usage: true,
  });
}

/** The marks in a text: of markup with its attributes, or of data as JSON; each once. */
export function marksIn(text: string): Mark[] {
  const found = new Map<string, Mark>();
  for (const [, letter, count, digit, thousands] of text.matchAll(MARKS)) {
    const team = TEAMS.find((it, index) => it === letter || String(index + 1) === digit);
    const version = Number(count ?? thousands);
    if (team) found.set(`${team}#${version}`, { team, version });
  }
  return [...found.values()];
}
