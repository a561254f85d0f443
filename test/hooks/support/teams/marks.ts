/** The teams of the page. No text in the widgets looks like a mark with one of these letters. */
export const TEAMS = ['a', 'b', 'c'] as const;
export type Team = (typeof TEAMS)[number];

/** Identifies credits by team and version: each response has its own version, and a later request a higher one. */
export interface Mark {
  team: Team;
  /** 1–999. */
  version: number;
}

const EXPIRES_AT_S = Date.UTC(2030, 0, 1) / 1_000;
const EXPIRED_AT_S = Date.UTC(2024, 0, 1) / 1_000;

/** "Pro a#7", or "1,007,500" where team b would have 2,007,500. Never part of a longer number, such as a percentage. */
const MARKS = /\b([abc])#(\d+)|(?<![\d.,])([123]),?(\d{3}),?\d{3}(?![\d,])/g;

/** A credits body in which every name and number identifies its team and version. */
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

/** The distinct marks in a text: in markup with its attributes, or in data as JSON. */
export function marksIn(text: string): Mark[] {
  const found = new Map<string, Mark>();
  for (const [, letter, count, digit, thousands] of text.matchAll(MARKS)) {
    const team = TEAMS.find((it, index) => it === letter || String(index + 1) === digit);
    const version = Number(count ?? thousands);
    if (team) found.set(`${team}#${version}`, { team, version });
  }
  return [...found.values()];
}
