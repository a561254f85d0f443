import type { LotState } from '../../../credits/lotState.js';
import type { CreditLot } from '../../../credits/types.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import {
  addToKind,
  inDisplayOrder,
  type LotSum,
  type LotsSurvey,
  type PlacedLot,
} from './surveyLots.js';

/** What stands in a line of the picture. */
export type LineContent =
  | { type: 'lot'; lot: CreditLot; state: LotState }
  /** Several lots of one color, live or pending. */
  | { type: 'group'; kind: ThemeKind; sum: LotSum }
  | FoldLineView;

/** Several lots in words alone. */
export type FoldLineView =
  /** With the whole credits that were left in them. */
  | { type: 'fold'; of: 'expired'; count: number; remaining: number }
  /** `past`: expired or used up; `any`: of several kinds, live and pending. */
  | { type: 'fold'; of: 'used-up' | 'past' | 'any'; count: number };

/** Where live and pending lots would have fewer lines than this, expired and used-up ones share theirs. */
const FEWEST_CURRENT = 2;

/**
 * Fits the lots of a survey (made with at least `room` lots) into `room` lines, at least 3: the soonest by themselves,
 * the others kind by kind, expired and used-up ones folded.
 */
export function chooseLines(survey: LotsSurvey, room: number): LineContent[] {
  const past = pastLines(survey, room);
  return [...currentLines(survey, room - past.length), ...past];
}

function pastLines({ soonest, expired, usedUp }: LotsSurvey, room: number): LineContent[] {
  const wanted = Math.min(FEWEST_CURRENT, soonest.length);
  if (expired && usedUp && room - 2 < wanted) {
    return [{ type: 'fold', of: 'past', count: expired.count + usedUp.count }];
  }
  const lines: LineContent[] = [];
  if (expired)
    lines.push(
      orLot(
        { type: 'fold', of: 'expired', count: expired.count, remaining: expired.remaining },
        expired,
      ),
    );
  if (usedUp) lines.push(orLot({ type: 'fold', of: 'used-up', count: usedUp.count }, usedUp));
  return lines;
}

/** A line that would stand for one lot is that lot. */
function orLot(line: FoldLineView, { count, first }: LotSum): LineContent {
  return count === 1 ? lotLine(first) : line;
}

function currentLines({ soonest, others }: LotsSurvey, room: number): LineContent[] {
  const single = [...soonest];
  const grouped = copyOf(others);
  while (single.length > 1 && single.length + grouped.size > room) {
    addToKind(grouped, single.pop() as PlacedLot);
  }
  if (single.length + grouped.size > room) return withoutKinds(soonest, others, room);
  const groups = [...grouped].sort(([, a], [, b]) => inDisplayOrder(a.first, b.first));
  return [
    ...single.map(lotLine),
    ...groups.map(([kind, sum]) =>
      sum.count === 1 ? lotLine(sum.first) : ({ type: 'group', kind, sum } as const),
    ),
  ];
}

/** More kinds than lines: the soonest lots, and one line that counts all others. */
function withoutKinds(
  soonest: PlacedLot[],
  others: Map<ThemeKind, LotSum>,
  room: number,
): LineContent[] {
  const single = soonest.slice(0, room - 1);
  const counts = [...others.values()].map(({ count }) => count);
  const count = counts.reduce((all, one) => all + one, soonest.length - single.length);
  return [...single.map(lotLine), { type: 'fold', of: 'any', count }];
}

function lotLine({ lot, state }: PlacedLot): LineContent {
  return { type: 'lot', lot, state };
}

/** The sums of a survey are not touched. */
function copyOf(sums: Map<ThemeKind, LotSum>): Map<ThemeKind, LotSum> {
  return new Map([...sums].map(([kind, sum]) => [kind, { ...sum }]));
}
